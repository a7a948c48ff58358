import { PRESENCE_LEASE_MS } from "../../generated/contract/limits.ts";
import type { Window } from "../sockets/index.ts";

/** Numbers that no client has to know. */

/** Who closes properly is gone so much later: time for a page to load anew without a flicker for everyone else. */
export const CLOSE_GRACE_MS = 10_000;

/** The last sign of a device with a socket is written this often. What is left of the lease bridges a restart. */
export const SIGN_STORE_STEP_MS = (PRESENCE_LEASE_MS * 2) / 3;

/** The most people that a snapshot names: what its schema allows. */
export const SNAPSHOT_PEOPLE = 2000;

/** How often one person may change their status or message, over all sockets. Each costs a row and a frame to everyone. */
export const STATUS_WINDOW: Window = { max: 20, windowMs: 10_000 };
