import { CHAT_TEXT_MAX_CODE_POINTS, FRAME_MAX_BYTES } from "../../../generated/contract/limits.ts";
import type { ChatCommand, TextFormat } from "../../../generated/types.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import { exceedsBytes } from "../../../generated/ws/guard.ts";

/** Why a message was refused, by the server or before it was sent. `code` is of the registry in errors.yaml. */
export interface SendError {
  readonly code: string;
  readonly message: string;
  readonly retryAfterMs?: number;
}

/** The head of a room at some moment; a seq means nothing without its epoch. */
export interface KnownHead {
  readonly epoch: string;
  readonly seq: number;
}

/** A message of this person that is not part of the room's log yet. */
export interface OutgoingChat {
  /** Its idempotency key, kept by every retry. */
  readonly cid: string;
  readonly text: string;
  readonly format?: TextFormat;
  /** `sending` covers waiting for a connection and for the end of a limit. `failed` stays until `retry` or `discard`. */
  readonly state: "sending" | "failed";
  /** The last refusal; a message that is still `sending` will be sent again after it. */
  readonly error?: SendError;
  /** The head known when it was composed, repeated by every retry (RM-5). Null until a room is known. */
  readonly after: KnownHead | null;
  /** The server has it under this seq; only its event is missing. */
  readonly storedAs?: number;
  /** How often in a row the server was not able to take it. */
  readonly refusals: number;
}

/** A new message. One that could never be taken is `failed` from the start and never goes on the wire. */
export function compose(
  cid: string,
  text: string,
  format: TextFormat | undefined,
  after: KnownHead | null,
): OutgoingChat {
  // Half a surrogate pair is debris of editing that no server takes (FR-3).
  const draft = { cid, text: text.toWellFormed(), after, refusals: 0, state: "sending" } as const;
  return checked(format === undefined ? draft : { ...draft, format });
}

/** The same message, `failed` if the server would refuse it, or worse, close the socket over it (FR-3, FR-4). */
export function checked(chat: OutgoingChat): OutgoingChat {
  const codePoints = Array.from(chat.text).length;
  if (codePoints === 0) return failed(chat, { code: "INVALID_MESSAGE", message: "The text is empty." });
  // The longest number that `after` can become, so that no retry is larger than what is measured here.
  const frame = encodeFrame([chatCommand(chat, Number.MAX_SAFE_INTEGER)]);
  if (codePoints > CHAT_TEXT_MAX_CODE_POINTS || exceedsBytes(frame, FRAME_MAX_BYTES))
    return failed(chat, { code: "TOO_LARGE", message: "The text is too long for one message." });
  return chat;
}

/** The message as one that will not be sent, with the reason. */
export const failed = (chat: OutgoingChat, error: SendError): OutgoingChat => ({ ...chat, state: "failed", error });

/** The command for the wire. */
export function chatCommand(chat: OutgoingChat, after: number): ChatCommand {
  const command: ChatCommand = { type: "chat", cid: chat.cid, after, text: chat.text };
  return chat.format === undefined ? command : { ...command, format: chat.format };
}
