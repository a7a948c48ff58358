import type * as windows from "./rare-windows.ts";

/** The windows that most visits never open. */
export const rareWindows = (): Promise<typeof windows> => import("./rare-windows.ts");
