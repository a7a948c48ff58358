import {
  CHAT_PER_MINUTE,
  CHAT_PER_WINDOW,
  CHAT_WINDOW_MS,
  NUDGE_PER_WINDOW,
  NUDGE_WINDOW_MS,
} from "../../generated/contract/limits.ts";
import type { Window } from "../sockets/index.ts";

/** The long window of the chat limit: its number is per minute. */
export const CHAT_MINUTE_MS = 60_000;

/** What one person may say in one room, over all their sockets (LM-1). */
export const CHAT_WINDOWS: readonly Window[] = [
  { max: CHAT_PER_WINDOW, windowMs: CHAT_WINDOW_MS },
  { max: CHAT_PER_MINUTE, windowMs: CHAT_MINUTE_MS },
];

/** How often one person may shake or animate one room: nudges and winks together (LM-2). */
export const MOMENT_WINDOWS: readonly Window[] = [{ max: NUDGE_PER_WINDOW, windowMs: NUDGE_WINDOW_MS }];
