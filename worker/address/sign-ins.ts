import { waitMs } from "../sockets/index.ts";
import { WINDOWS } from "./limits.ts";
import type { Stamps } from "./stamps.ts";

/**
 * Counts one more attempt to sign in, if there is room for it (LM-11).
 *
 * @returns how long the address has to wait, in milliseconds; 0 for an attempt that was counted
 */
export function attempt(stamps: Stamps, now: number): number {
  const times = stamps.of("signIn").map(({ at }) => at);
  const wait = waitMs(times, WINDOWS.signIn, now);
  if (wait === 0) stamps.add("signIn", now);
  return wait;
}
