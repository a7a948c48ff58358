import type * as windows from "./later-windows.ts";

type LaterWindows = typeof windows;

let loading: Promise<LaterWindows> | null = null;

/** The windows behind the first one; loaded once. After a failure the next call tries again. */
export function laterWindows(): Promise<LaterWindows> {
  loading ??= import("./later-windows.ts").catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Fetches them while the person chooses whom to sign in as. What fails now is fetched again when it is needed. */
export function fetchAhead(): void {
  laterWindows().catch(() => undefined);
}
