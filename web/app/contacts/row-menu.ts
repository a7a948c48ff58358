import type { Room } from "../../../generated/types.ts";
import type { MenuItem } from "../controls/menu.ts";
import type { MessengerApp } from "../state/app.svelte.ts";
import { personItems } from "./person-menu.ts";
import type { SectionRow } from "./sections.ts";

/** What can be done with a line of the contact list. */
export function rowItems(app: MessengerApp, row: SectionRow): readonly MenuItem[] {
  switch (row.kind) {
    case "person": {
      const room = app.roster.rooms.find(({ peerId }) => peerId === row.person.userId);
      return [...personItems(app, row.person, row.contact), ...(room ? [leaveItem(app, room)] : [])];
    }
    case "room":
      return [
        { kind: "action", label: "Open", keys: "Enter", run: () => app.openRoom(row.room) },
        ...(row.room.kind === "public" ? [] : [leaveItem(app, row.room)]),
      ];
    case "request":
      return [
        {
          kind: "action",
          label: "Answer…",
          keys: "Enter",
          run: () => void (app.dialog = { kind: "request", person: row.contact.person }),
        },
      ];
    case "invitation":
      return [
        {
          kind: "action",
          label: "Answer…",
          keys: "Enter",
          run: () => void (app.dialog = { kind: "invitation", invitation: row.invitation }),
        },
      ];
  }
}

const leaveItem = (app: MessengerApp, room: Room): MenuItem => {
  return {
    kind: "action",
    label: "Leave this conversation…",
    run: () => void (app.dialog = { kind: "leaveRoom", room }),
  };
};
