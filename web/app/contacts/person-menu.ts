import type { Contact, Person } from "../../../generated/types.ts";
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
    { kind: "action", label: "Send a message", keys: "Enter", run: () => app.openDirect(userId) },
    ...(contact && isListed(contact.relation)
      ? ([
          {
            kind: "action",
            label: "Move to a group…",
            run: () => void (app.dialog = { kind: "moveContact", contact }),
          },
        ] as const)
      : [does("Add to my contacts", () => contacts.add(userId))]),
    { kind: "rule", label: "block" },
    isBlocked
      ? does("Unblock", () => contacts.change(userId, { blocked: false }))
      : does("Block", () => contacts.change(userId, { blocked: true })),
    ...(contact && isListed(contact.relation)
      ? ([
          {
            kind: "action",
            label: "Remove from my contacts…",
            run: () => void (app.dialog = { kind: "removeContact", contact }),
          },
        ] as const)
      : []),
  ];
}
