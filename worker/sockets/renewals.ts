import type { SessionKey } from "../account/index.ts";
import { errorFields, logProblem } from "../log.ts";

/** How a renewal went: the new end of the session, that it is over, or that nobody could tell. */
export type Renewal =
  | { readonly kind: "renewed"; readonly expiresAt: number }
  | { readonly kind: "ended" }
  | { readonly kind: "unavailable" };

/** Asks the account to renew sessions (AU-5), once at a time for each: a second `refresh` on the way is answered by the first. */
export class Renewals {
  readonly #renewSession: (key: SessionKey) => Promise<number | null>;
  /** Who waits for the answer that is on its way, by session. */
  readonly #waiting = new Map<string, ((renewal: Renewal) => void)[]>();

  /** @param renewSession asks the account: the new end of the session, or null when it is over */
  constructor(renewSession: (key: SessionKey) => Promise<number | null>) {
    this.#renewSession = renewSession;
  }

  /**
   * Renews a session and hands over how it went. Never awaited by a socket handler: it goes to `waitUntil`, and what it
   * finds afterwards may be another state than when it began.
   */
  async renew(key: SessionKey, done: (renewal: Renewal) => void): Promise<void> {
    const others = this.#waiting.get(key.sessionId);
    if (others !== undefined) return void others.push(done);
    const waiting = [done];
    this.#waiting.set(key.sessionId, waiting);
    const renewal = await this.#ask(key);
    this.#waiting.delete(key.sessionId);
    // What holds for the session is told to all of its sockets at once; a failure only to who asked (RM-8).
    for (const answer of renewal.kind === "unavailable" ? waiting : [done]) answer(renewal);
  }

  async #ask(key: SessionKey): Promise<Renewal> {
    try {
      const expiresAt = await this.#renewSession(key);
      return expiresAt === null ? { kind: "ended" } : { kind: "renewed", expiresAt };
    } catch (error) {
      logProblem("session-not-renewed", errorFields(error));
      return { kind: "unavailable" };
    }
  }
}
