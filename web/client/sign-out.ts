import { errors } from "../../generated/contract/errors.ts";
import { ApiRefusal } from "../../generated/http/client.ts";
import { Alarm } from "./alarm.ts";
import { backoffMs } from "./backoff.ts";
import type { Surroundings } from "./surroundings.ts";

/** A server that cannot be told within some minutes: then the session ends by itself, later. */
const TRIES = 8;

/** The back-off begins as if so many tries had failed: nobody waits for the answer. */
const FIRST_ATTEMPT = 3;

/** Says that the person of the cookie has left, and the server has not heard of it. */
const KEY = "cfm.leaving";

/** Ends sessions, and goes on trying where the server cannot be reached. */
export class SignOut {
  readonly #ports: Pick<Surroundings, "clock" | "random" | "storage">;
  readonly #again: Alarm;
  #ask: (() => Promise<void>) | null = null;
  #hasCookie = false;

  constructor(ports: Pick<Surroundings, "clock" | "random" | "storage">) {
    this.#ports = ports;
    this.#again = new Alarm(ports.clock);
  }

  /** A cookie outlives the page: whether the person behind it has left is remembered in the storage. */
  get isPending(): boolean {
    return this.#remembered((storage) => storage.getItem(KEY) !== null) ?? false;
  }

  /**
   * Asks for the end of a session. After a failure it asks again in the background, a few times.
   *
   * @param hasCookie whether a cookie stands for the session
   * @throws what the first `ask` throws
   */
  async begin(ask: () => Promise<void>, hasCookie: boolean): Promise<void> {
    this.stop();
    this.#ask = ask;
    this.#hasCookie = hasCookie;
    if (hasCookie) this.#remembered((storage) => storage.setItem(KEY, "1"));
    await this.#try(ask, 0);
  }

  /** Somebody signs in: what the old cookie stood for ends with that (AU-3), and the new one must not be ended. */
  stop(): void {
    this.#ask = null;
    this.#again.clear();
    this.#remembered((storage) => storage.removeItem(KEY));
  }

  async #try(ask: () => Promise<void>, tries: number): Promise<void> {
    try {
      await ask();
    } catch (error) {
      const isOver = error instanceof ApiRefusal && !errors[error.code].retryable;
      if (this.#ask === ask) {
        if (isOver) this.stop();
        else if (tries < TRIES) this.#tryLater(ask, tries + 1);
      }
      throw error;
    }
    if (this.#ask === ask) this.stop();
  }

  #tryLater(ask: () => Promise<void>, tries: number): void {
    const waitMs = backoffMs(FIRST_ATTEMPT + tries, this.#ports.random());
    this.#again.set(waitMs, () => {
      // Somebody has signed in in another tab: the cookie is theirs now.
      if (this.#hasCookie && !this.isPending) return this.stop();
      this.#try(ask, tries).catch(() => undefined);
    });
  }

  #remembered<Result>(act: (storage: Surroundings["storage"]) => Result): Result | undefined {
    try {
      return act(this.#ports.storage);
    } catch {
      // Forbidden storage: the page forgets it with itself.
      return undefined;
    }
  }
}
