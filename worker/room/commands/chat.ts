import type { ChatCommand, ChatEvent, TextFormat } from "../../../generated/types.ts";
import { refusal, waitMs } from "../../sockets/index.ts";
import type { CommandContext, Decision } from "../decision.ts";
import type { Effect } from "../effects.ts";
import { CHAT_WINDOWS } from "../limits.ts";
import { findEarlierCopy } from "../recent.ts";

/**
 * Says something. Looks for an earlier copy first, because a retry spends no budget (RM-3, LM-7); refuses another
 * content under the same cid (RM-6), what may have a copy among the events that are gone (RM-11), and what is beyond the
 * limit (LM-1); else the stream grows by one (RM-1).
 */
export function chat(context: CommandContext, command: ChatCommand): Decision {
  const { room, log, sender, now } = context;
  const { cid } = command;
  const to = sender.connectionId;
  const { head } = room.recent;
  const isTooOld = command.after < room.firstSeq - 1;
  // Where no look at the disk can prove anything, only memory is asked: what it knows is still answered (RM-3).
  const after = isTooOld ? head : Math.min(command.after, head);
  const earlier = findEarlierCopy(room.recent, log, { sender: sender.userId, cid, after });
  const learnt: readonly Effect[] =
    earlier.learnt === null ? [] : [{ kind: "learnt", userId: sender.userId, older: earlier.learnt }];

  if (earlier.event !== null) {
    const { seq, at } = earlier.event;
    return isSame(earlier.event, command)
      ? [...learnt, { kind: "tell", to, event: { type: "ack", cid, seq, at, duplicate: true } }]
      : [...learnt, { kind: "tell", to, event: refusal("CONFLICT", { of: "chat", cid }) }];
  }

  if (isTooOld) return [{ kind: "tell", to, event: refusal("TOO_OLD", { of: "chat", cid }) }];

  const retryAfterMs = waitMs(room.chatTimes.get(sender.userId) ?? [], CHAT_WINDOWS, now);
  if (retryAfterMs > 0) {
    return [...learnt, { kind: "tell", to, event: refusal("RATE_LIMITED", { of: "chat", cid, retryAfterMs }) }];
  }

  const event = said(command, { seq: head + 1, from: sender.userId, at: now });
  return [
    ...learnt,
    { kind: "append", event },
    { kind: "tell", to, event: { type: "ack", cid, seq: event.seq, at: now } },
    { kind: "tellAll", event },
  ];
}

const said = ({ cid, text, format }: ChatCommand, where: Pick<ChatEvent, "seq" | "from" | "at">): ChatEvent => ({
  type: "chat",
  ...where,
  cid,
  text,
  ...(format === undefined ? {} : { format }),
});

const isSame = (event: ChatEvent, command: ChatCommand): boolean =>
  event.text === command.text && isSameFormat(event.format ?? {}, command.format ?? {});

/** By all that either of them says, also what a later contract adds. */
function isSameFormat(a: TextFormat, b: TextFormat): boolean {
  const parts = new Map<string, unknown>(Object.entries(b));
  return Object.keys(a).length === parts.size && Object.entries(a).every(([part, value]) => parts.get(part) === value);
}
