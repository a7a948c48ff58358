import type { ContactFacts } from "./bond.ts";

/** What came of a change of the contact list. `unknown`: nobody of the list; `full` (LM-14); `tooMany` asked too fast (LM-13). */
export type ContactVerdict =
  | { readonly kind: "done"; readonly contact: ContactFacts }
  | { readonly kind: "unknown" }
  | { readonly kind: "full" }
  | { readonly kind: "tooMany"; readonly retryAfterMs: number };

/** What one person wants of another one, by their own account, which alone decides on it. */
export interface Stance {
  /** Whether they have the other one on their list. */
  readonly isListed: boolean;
  readonly isBlocked: boolean;
}

/** What somebody wants of a stranger. */
export const NO_STANCE: Stance = { isListed: false, isBlocked: false };

/** How somebody stands towards another person, for who opens a direct room with them. */
export interface Standing {
  /** Whether both have each other on their lists. */
  readonly isMutual: boolean;
  /** Whether they block the other person. */
  readonly isBlocked: boolean;
}
