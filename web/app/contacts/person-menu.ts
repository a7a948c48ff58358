import type { Contact, Person } from "../../../generated/types.ts";
import {
  contacts_add_to_mine,
  contacts_block,
  contacts_move,
  contacts_remove,
  contacts_send_message,
  contacts_unblock,
} from "../../../generated/words/contacts.js";
import { common_key_enter } from "../../../generated/words/common.js";
import type { MenuItem } from "../controls/menu.ts";
import type { MessengerApp } from "../state/app.svelte.ts";
import { isListed } from "./sections.ts";

/** What can be done with a person, by what they are to us. */
export function personItems(app: MessengerApp, person: Person, contact: Contact | null): readonly MenuItem[] {
  const { circle } = app;
  if (!circle) return [];
  const { contacts } = circle;
  const does = (label: string, work: () => Promise<void>): MenuItem => {
    return { kind: "action", label, run: () => void circle.attempt(work) };
  };
  const { userId } = person;
  const isBlocked = contact?.blocked ?? false;
  return [
    { kind: "action", label: contacts_send_message(), keys: common_key_enter(), run: () => app.openDirect(userId) },
    ...(contact && isListed(contact.relation)
      ? ([
          {
            kind: "action",
            label: contacts_move(),
            run: () => void (app.dialog = { kind: "moveContact", contact }),
          },
        ] as const)
      : [does(contacts_add_to_mine(), () => contacts.add(userId))]),
    { kind: "rule", label: "block" },
    isBlocked
      ? does(contacts_unblock(), () => contacts.change(userId, { blocked: false }))
      : { kind: "action", label: contacts_block(), run: () => void (app.dialog = { kind: "block", person }) },
    ...(contact && isListed(contact.relation)
      ? ([
          {
            kind: "action",
            label: contacts_remove(),
            run: () => void (app.dialog = { kind: "removeContact", contact }),
          },
        ] as const)
      : []),
  ];
}
