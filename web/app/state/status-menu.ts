import type { Status } from "../../../generated/types.ts";
import type { MenuItem } from "../controls/menu.ts";
import type { MessengerApp } from "./app.svelte.ts";
import { statuses, statusName } from "./statuses.ts";

/** One's own status to choose, in the order of `statuses`. */
export const statusItems = (app: MessengerApp): readonly MenuItem[] =>
  statuses.map((status) => ({
    kind: "radio",
    label: statusName(status),
    checked: app.roster.status === status,
    run: () => app.setStatus(status),
  }));

/** The status of an item by its place, for its picture. */
export const statusAt = (index: number): Status => statuses[index] ?? "online";
