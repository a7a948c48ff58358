import type { Room } from "../../../generated/types.ts";
import { common_key_enter } from "../../../generated/words/common.js";
import { contacts_answer, contacts_leave, contacts_open } from "../../../generated/words/contacts.js";
import type { MenuItem } from "../controls/menu.ts";
import type { MessengerApp } from "../state/app.svelte.ts";
import { personItems } from "./person-menu.ts";
import type { SectionRow } from "./sections.ts";

/** Opens what a line of the contact list stands for: a conversation, or the question that waits. */
export function openRow(app: MessengerApp, row: SectionRow): void {
  switch (row.kind) {
    case "room":
      app.openRoom(row.room);
      return;
    case "person":
      app.openDirect(row.person.userId);
      return;
    case "request":
      app.dialog = { kind: "request", person: row.contact.person };
      return;
    case "invitation":
      app.dialog = { kind: "invitation", invitation: row.invitation };
  }
}

/** What can be done with a line of the contact list. */
export function rowItems(app: MessengerApp, row: SectionRow): readonly MenuItem[] {
  switch (row.kind) {
    case "person": {
      const room = app.roster.rooms.find(({ peerId }) => peerId === row.person.userId);
      return [...personItems(app, row.person, row.contact), ...(room ? [leaveItem(app, room)] : [])];
    }
    case "room":
      return [
        { kind: "action", label: contacts_open(), keys: common_key_enter(), run: () => openRow(app, row) },
        ...(row.room.kind === "public" ? [] : [leaveItem(app, row.room)]),
      ];
    case "request":
    case "invitation":
      return [
        {
          kind: "action",
          label: contacts_answer(),
          keys: common_key_enter(),
          run: () => openRow(app, row),
        },
      ];
  }
}

const leaveItem = (app: MessengerApp, room: Room): MenuItem => {
  return {
    kind: "action",
    label: contacts_leave(),
    run: () => void (app.dialog = { kind: "leaveRoom", room }),
  };
};
