import { errors, knownErrorCode } from "../../../generated/contract/errors.ts";
import type { AckEvent, ChatCommand, ChatEvent, ErrorEvent } from "../../../generated/types.ts";
import { retryDelayMs } from "../refusals.ts";
import { chatCommand, checked, failed, type OutgoingChat, type SendError } from "./outgoing.ts";

/** Messages of this person that are not part of the log yet, in the order of writing. */
export type Outbox = readonly OutgoingChat[];

/** A server that cannot take a message so often in a row will not soon; the person decides. */
const REFUSALS_TO_FAIL = 5;

/**
 * Fits the outbox to the room that `hello` tells of. What was composed before a room was known gets its head now; nobody
 * can have a copy of it yet. What was composed in another epoch gets 0, below any copy in this one (RM-5).
 */
export const rebase = (outbox: Outbox, epoch: string, head: number): Outbox =>
  outbox
    .filter(({ storedAs, after }) => storedAs === undefined || after?.epoch === epoch)
    .map((chat) =>
      chat.after?.epoch === epoch ? chat : { ...chat, after: { epoch, seq: chat.after === null ? head : 0 } },
    );

/** Our own event in the log takes the place of the message, whether its ack came or not. */
export const settled = (outbox: Outbox, event: ChatEvent, you: string | null): Outbox =>
  event.from === you ? without(outbox, event.cid) : outbox;

/** The log has come to `position`: stored messages up to there need not be shown as outgoing. */
export const passed = (outbox: Outbox, position: number): Outbox =>
  kept(outbox, ({ storedAs }) => storedAs === undefined || storedAs > position);

/** The server has it. It stays visible until its event comes. */
export function acked(outbox: Outbox, { cid, seq }: AckEvent, position: number): Outbox {
  if (seq === undefined) return outbox;
  return passed(
    replaced(outbox, cid, (chat) => ({ ...unrefused(chat), state: "sending", storedAs: seq })),
    position,
  );
}

/** The server refused it: what may succeed unchanged stays `sending`, the rest has failed. */
export function refused(outbox: Outbox, event: ErrorEvent): Outbox {
  if (event.cid === undefined) return outbox;
  return replaced(outbox, event.cid, (chat) => {
    const refusals = chat.refusals + 1;
    const policy = errors[knownErrorCode(event.code)];
    const isOver = !policy.retryable || (policy.backoff !== "retryAfter" && refusals >= REFUSALS_TO_FAIL);
    const error = sendError(event);
    return isOver ? failed(chat, error) : { ...chat, error, refusals };
  });
}

/**
 * How long no message may be sent after a refusal; null if this message need not be waited for. All wait, not only the
 * refused one, or a later line would overtake it.
 *
 * @param random a number from 0 up to 1
 */
export function pauseMs(chat: OutgoingChat | undefined, random: number): number | null {
  if (chat?.state !== "sending" || chat.error === undefined) return null;
  return retryDelayMs(chat.error, chat.refusals, random);
}

/**
 * Gives a failed message another chance, with the same cid: if a copy was stored after all, it stays one message. Only
 * where nobody can tell any more whether one was (`TOO_OLD`, RM-11), it is composed anew.
 *
 * @param anew the cid and `after` of a message that would be composed now
 */
export const retried = (outbox: Outbox, cid: string, anew: Pick<OutgoingChat, "cid" | "after">): Outbox =>
  replaced(outbox, cid, (chat) => {
    if (chat.state === "sending") return chat;
    return checked({ ...unrefused(chat), ...(chat.error?.code === "TOO_OLD" ? anew : {}), state: "sending" });
  });

/** The person is not in the room any more: what waits to be sent has failed, and can only be copied. */
export const abandoned = (outbox: Outbox): Outbox =>
  outbox.map((chat) => (isWaiting(chat) ? failed(chat, { code: "NOT_MEMBER", message: "Not in this room." }) : chat));

/** Takes a message out for good. */
export const without = (outbox: Outbox, cid: string): Outbox => kept(outbox, (chat) => chat.cid !== cid);

/** Whether the server still has to take it. */
export const isWaiting = ({ state, storedAs }: OutgoingChat): boolean => state === "sending" && storedAs === undefined;

/** The commands that may go on the wire next, at most `max`, in the order of writing. */
export const due = (outbox: Outbox, max: number): readonly ChatCommand[] =>
  outbox
    .filter(isWaiting)
    .flatMap((chat) => (chat.after === null ? [] : [chatCommand(chat, chat.after.seq)]))
    .slice(0, max);

function unrefused(chat: OutgoingChat): OutgoingChat {
  const { error: _, ...rest } = chat;
  return { ...rest, refusals: 0 };
}

const sendError = ({ code, message, retryAfterMs }: ErrorEvent): SendError =>
  retryAfterMs === undefined ? { code, message } : { code, message, retryAfterMs };

const replaced = (outbox: Outbox, cid: string, change: (chat: OutgoingChat) => OutgoingChat): Outbox =>
  outbox.some((chat) => chat.cid === cid) ? outbox.map((chat) => (chat.cid === cid ? change(chat) : chat)) : outbox;

/** Like `filter`, but the same value when nothing goes: nobody is told of a change that is none. */
const kept = (outbox: Outbox, keep: (chat: OutgoingChat) => boolean): Outbox =>
  outbox.every(keep) ? outbox : outbox.filter(keep);
