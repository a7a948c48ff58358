import { CHAT_PER_MINUTE, CHAT_PER_WINDOW, CHAT_WINDOW_MS } from "../../../generated/contract/limits.ts";

/** The server's windows begin when a message arrives, not when it is sent; this much may lie between two ways. */
const SLACK_MS = 250;

const WINDOWS = [
  { chats: CHAT_PER_WINDOW, ms: CHAT_WINDOW_MS + SLACK_MS },
  { chats: CHAT_PER_MINUTE, ms: 60_000 + SLACK_MS },
] as const;

/**
 * How many chats may be sent now without being refused (LM-1): better to wait than to be told to. What this person's
 * other devices send is not known here, so a refusal may still come.
 *
 * @param sentAt when each of the last chats was sent, in epoch milliseconds by our clock
 */
export const allowance = (sentAt: readonly number[], now: number): number =>
  Math.min(...WINDOWS.map(({ chats, ms }) => chats - past(sentAt, now).filter((at) => at > now - ms).length));

/** How long to wait until one more may be sent, in milliseconds. */
export const paceMs = (sentAt: readonly number[], now: number): number =>
  Math.max(0, ...WINDOWS.map(({ chats, ms }) => (past(sentAt, now).at(-chats) ?? -Infinity) + ms - now));

/** A clock that was set back must not make anybody wait for it to catch up, and leaves times that do not ascend. */
const past = (sentAt: readonly number[], now: number): readonly number[] =>
  sentAt.filter((at) => at <= now).toSorted((one, other) => one - other);

/** The part of what was sent, in order, that still matters. */
export const recent = <T>(sent: readonly T[]): readonly T[] => sent.slice(-CHAT_PER_MINUTE);
