import { FULL_GRANTS } from "../../grants.ts";
import type { Opening } from "../index.ts";

/** How somebody signs in as a demo person: they may do everything. */
export const opening = (changes: Partial<Opening> = {}): Opening => ({
  how: "demo",
  device: "Firefox on Linux",
  grants: FULL_GRANTS,
  accessTokenId: null,
  ...changes,
});
