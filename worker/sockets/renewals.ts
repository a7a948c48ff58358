import { renewSession, type SessionKey } from "../account/index.ts";
import type { Env } from "../env.ts";
import { errorFields, logProblem } from "../log.ts";

/** How a renewal went: the new end of the session, that it is over, or that nobody could tell. */
export type Renewal =
  | { readonly kind: "renewed"; readonly expiresAt: number }
  | { readonly kind: "ended" }
  | { readonly kind: "unavailable" };

/** Asks the account to renew sessions (AU-5), once at a time for each: a second `refresh` on the way is answered by the first. */
export class Renewals {
  readonly #env: Pick<Env, "ACCOUNTS">;
  readonly #onTheWay = new Set<string>();

  constructor(env: Pick<Env, "ACCOUNTS">) {
    this.#env = env;
  }

  /**
   * Renews a session and hands over how it went. Never awaited by a socket handler: it goes to `waitUntil`, and what it
   * finds afterwards may be another state than when it began.
   */
  async renew(key: SessionKey, done: (renewal: Renewal) => void): Promise<void> {
    if (this.#onTheWay.has(key.sessionId)) return;
    this.#onTheWay.add(key.sessionId);
    const renewal = await this.#ask(key);
    this.#onTheWay.delete(key.sessionId);
    done(renewal);
  }

  async #ask(key: SessionKey): Promise<Renewal> {
    try {
      const expiresAt = await renewSession(this.#env, key);
      return expiresAt === null ? { kind: "ended" } : { kind: "renewed", expiresAt };
    } catch (error) {
      logProblem("session-not-renewed", errorFields(error));
      return { kind: "unavailable" };
    }
  }
}
