import type { ShownStatus, Status } from "../../../generated/types.ts";

/** The statuses that a person can choose, in the order of the menu. */
export const statuses = [
  "online",
  "busy",
  "brb",
  "away",
  "phone",
  "lunch",
  "hidden",
] as const satisfies readonly Status[];

const NAMES: Readonly<Record<ShownStatus, string>> = {
  online: "Online",
  busy: "Busy",
  brb: "Be right back",
  away: "Away",
  phone: "On the phone",
  lunch: "Out to lunch",
  hidden: "Appear offline",
  offline: "Offline",
};

/** What a status is called. */
export const statusName = (status: ShownStatus): string => NAMES[status];

/** Reads a remembered status. */
export const readsStatus = (stored: unknown): Status | undefined => statuses.find((status) => status === stored);
