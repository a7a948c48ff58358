import type { ShownStatus, Status } from "../../../generated/types.ts";
import {
  status_away,
  status_brb,
  status_busy,
  status_hidden,
  status_lunch,
  status_offline,
  status_online,
  status_phone,
} from "../../../generated/words/status.js";

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

const NAMES: Readonly<Record<ShownStatus, () => string>> = {
  online: status_online,
  busy: status_busy,
  brb: status_brb,
  away: status_away,
  phone: status_phone,
  lunch: status_lunch,
  hidden: status_hidden,
  offline: status_offline,
};

/** What a status is called. */
export const statusName = (status: ShownStatus): string => NAMES[status]();

/** Reads a remembered status. */
export const readsStatus = (stored: unknown): Status | undefined => statuses.find((status) => status === stored);
