import type { Contact, Invitation, Person, Room } from "../../../generated/types.ts";

/** What stands above all windows and waits for an answer. There is one at a time, and only a person's press opens it. */
export type AppDialog =
  /** The codes of a new account, or new ones. */
  | { readonly kind: "recoveryCodes" }
  | { readonly kind: "request"; readonly person: Person }
  | { readonly kind: "invitation"; readonly invitation: Invitation }
  | { readonly kind: "moveContact"; readonly contact: Contact }
  | { readonly kind: "removeContact"; readonly contact: Contact }
  | { readonly kind: "members"; readonly room: Room }
  | { readonly kind: "leaveRoom"; readonly room: Room };
