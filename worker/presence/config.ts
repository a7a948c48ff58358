import { PRESENCE_LEASE_MS, STATUS_PER_WINDOW, STATUS_WINDOW_MS } from "../../generated/contract/limits.ts";
import type { Window } from "../sockets/index.ts";

/** The last sign of a device with a socket is written this often. What is left of the lease bridges a restart. */
export const SIGN_STORE_STEP_MS = (PRESENCE_LEASE_MS * 2) / 3;

/** How often a person may change status or message (PR-7). */
export const STATUS_WINDOW: Window = { max: STATUS_PER_WINDOW, windowMs: STATUS_WINDOW_MS };
