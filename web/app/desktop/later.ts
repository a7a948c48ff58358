import type * as windows from "./later-windows.ts";
import { afterFrame, nextTurn } from "../controls/turns.ts";

export type LaterWindows = typeof windows;

let loading: Promise<LaterWindows> | null = null;
const loaded = Promise.withResolvers<LaterWindows>();
const asked = Promise.withResolvers<void>();

/** The windows behind the first one; loaded once. After a failure the next call tries again. */
export function laterWindows(): Promise<LaterWindows> {
  asked.resolve();
  loading ??= import("./later-windows.ts").catch((error: unknown) => {
    loading = null;
    throw error;
  });
  void share(loading);
  return loading;
}

/** For those who wait a turn longer: to run what was loaded is work enough for one task. */
async function share(loads: Promise<LaterWindows>): Promise<void> {
  try {
    const parts = await loads;
    await nextTurn();
    loaded.resolve(parts);
  } catch {
    // Whoever asked for it hears of it.
  }
}

/** The same once somebody else has loaded them: for what the first window does without, and must not wait for. */
export const laterParts = (): Promise<LaterWindows> => loaded.promise;

/** When somebody asked for them: what nobody waits for begins then, and takes nothing away from the first window. */
export const laterAsked = (): Promise<void> => asked.promise;

/** Fetches them while the person chooses whom to sign in as. What fails now is fetched again when it is needed. */
export function fetchAhead(): void {
  // What has just been made comes to the screen first, and shares the line with nothing.
  afterFrame(() => void laterWindows().catch(() => undefined));
}
