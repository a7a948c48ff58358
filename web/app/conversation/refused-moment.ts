import { NUDGE_WINDOW_MS } from "../../../generated/contract/limits.ts";
import {
  conversation_nudge_not_sent,
  conversation_nudge_offline,
  conversation_nudge_too_often,
  conversation_wink_not_sent,
  conversation_wink_offline,
  conversation_wink_too_often,
} from "../../../generated/words/conversation.js";
import { sentenceOf } from "../state/failure-words.ts";

/** What passes by, and nobody keeps for a connection that comes back. */
export type MomentKind = "nudge" | "wink";

const WORDS = {
  nudge: {
    offline: conversation_nudge_offline,
    tooOften: conversation_nudge_too_often,
    notSent: conversation_nudge_not_sent,
  },
  wink: {
    offline: conversation_wink_offline,
    tooOften: conversation_wink_too_often,
    notSent: conversation_wink_not_sent,
  },
} as const;

/** What is said of a nudge or wink that was not sent. */
export function refusalText(of: MomentKind, code: string, isLive: boolean): string {
  if (!isLive) return WORDS[of].offline();
  return code === "RATE_LIMITED" ? WORDS[of].tooOften() : WORDS[of].notSent({ reason: sentenceOf({ code }) });
}

/**
 * @param retryAfterMs as the room said it; without it, the whole window of the limit is waited for
 * @returns from when on it can be sent again; undefined when that is no question of time
 */
export const coolDownUntil = (code: string, retryAfterMs: number | undefined, now: number): number | undefined =>
  code === "RATE_LIMITED" ? now + (retryAfterMs ?? NUDGE_WINDOW_MS) : undefined;
