import { CHAT_PER_WINDOW, CHAT_WINDOW_MS } from "../../../generated/contract/limits.ts";
import type { ErrorEvent } from "../../../generated/types.ts";
import type { FakeClock } from "./fake-clock.ts";

/** The short window of LM-1 for each person, over all their sockets. */
export class ChatLimit {
  readonly #clock: FakeClock;
  readonly #takenAt = new Map<string, readonly number[]>();
  refusals = 0;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  /** Counts one message of this person, or gives its refusal. */
  take(userId: string): Pick<ErrorEvent, "code" | "retryAfterMs"> | null {
    const now = this.#clock.now();
    const taken = (this.#takenAt.get(userId) ?? []).filter((at) => at > now - CHAT_WINDOW_MS);
    const [oldest = now] = taken;
    if (taken.length >= CHAT_PER_WINDOW) {
      this.refusals++;
      return { code: "RATE_LIMITED", retryAfterMs: oldest + CHAT_WINDOW_MS - now };
    }
    this.#takenAt.set(userId, [...taken, now]);
    return null;
  }
}
