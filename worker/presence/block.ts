import type { PersonPresence } from "../../generated/types.ts";

/** Somebody blocks somebody, or does not any more. The blocker's account counts the versions; the highest one holds. */
export interface Block {
  readonly by: string;
  readonly of: string;
  readonly blocked: boolean;
  readonly version: number;
}

/** A block as the presence object keeps it. */
export interface KeptBlock extends Block {
  /** What the blocked person sees of the blocker all the while; null for nothing, and where nobody is blocked. */
  readonly face: PersonPresence | null;
}
