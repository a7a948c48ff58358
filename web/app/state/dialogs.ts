import type { Contact, Invitation, Person, Room } from "../../../generated/types.ts";

/** What stands above all windows and waits for an answer. There is one at a time, and only a person's press opens it. */
export type AppDialog =
  /** Codes to get in without a passkey; new ones make those void that there were before. */
  | { readonly kind: "recoveryCodes"; readonly areNew: boolean }
  /** Somebody came in with such a code. */
  | { readonly kind: "passkeyAdvice" }
  | { readonly kind: "request"; readonly person: Person }
  | { readonly kind: "invitation"; readonly invitation: Invitation }
  | { readonly kind: "moveContact"; readonly contact: Contact }
  | { readonly kind: "removeContact"; readonly contact: Contact }
  | { readonly kind: "members"; readonly room: Room }
  | { readonly kind: "leaveRoom"; readonly room: Room }
  | { readonly kind: "block"; readonly person: Person };
