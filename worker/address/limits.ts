import {
  LOGIN_BURST_MS,
  LOGIN_PER_BURST,
  LOGIN_PER_MINUTE,
  REFUSED_OPENINGS_PER_MINUTE,
  SOCKET_OPENINGS_PER_MINUTE,
} from "../../generated/contract/limits.ts";
import type { Window } from "../sockets/index.ts";

const MINUTE_MS = 60_000;

/** What is counted of an address. */
export type Counted = "signIn" | "opening" | "refusedOpening";

/** How much of it an address may do (LM-11, LM-12). */
export const WINDOWS: Readonly<Record<Counted, readonly Window[]>> = {
  signIn: [
    { max: LOGIN_PER_BURST, windowMs: LOGIN_BURST_MS },
    { max: LOGIN_PER_MINUTE, windowMs: MINUTE_MS },
  ],
  opening: [{ max: SOCKET_OPENINGS_PER_MINUTE, windowMs: MINUTE_MS }],
  refusedOpening: [{ max: REFUSED_OPENINGS_PER_MINUTE, windowMs: MINUTE_MS }],
};

/** How many of them any window can need. */
export const mostOf = (counted: Counted): number => Math.max(...WINDOWS[counted].map(({ max }) => max));

/** After so long without a word of an address, nothing that is known of it matters. */
export const FORGOTTEN_AFTER_MS = MINUTE_MS;

/** How long an opening may be under way, or wait for others that are. */
export const OPENING_PATIENCE_MS = 5_000;
