import type { PersonPresence } from "../../generated/types.ts";
import type { Block } from "../block.ts";

/** A block as the presence object keeps it. */
export interface KeptBlock extends Block {
  /** What the blocked person sees of the blocker all the while; null for nothing, and where nobody is blocked. */
  readonly face: PersonPresence | null;
}
