import type { ToolIconName } from "../art/ToolIcon.svelte";
import { contacts_view_bots, contacts_view_contacts, contacts_view_rooms } from "../../../generated/words/contacts.js";

/** What the list shows: everything, conversations and rooms alone with their topics, or bots alone. */
export type View = "contacts" | "rooms" | "bots";

/** A tab that chooses a view. */
export interface ViewTab {
  readonly view: View;
  readonly label: () => string;
  readonly icon: ToolIconName;
}

const TABS: readonly ViewTab[] = [
  { view: "contacts", label: contacts_view_contacts, icon: "people" },
  { view: "rooms", label: contacts_view_rooms, icon: "rooms" },
  { view: "bots", label: contacts_view_bots, icon: "bots" },
];

/** The tabs there are: that of the bots only where bots are known. */
export const viewTabs = (hasBots: boolean): readonly ViewTab[] => TABS.filter(({ view }) => view !== "bots" || hasBots);

/** What a view is called. */
export const viewName = (view: View): string => TABS.find((tab) => tab.view === view)?.label() ?? "";

/** Names the panel that the tabs switch. */
export const VIEW_PANEL = "contacts-view";
