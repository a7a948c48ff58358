import {
  conversation_note_busy,
  conversation_note_connecting,
  conversation_note_hidden,
  conversation_note_lost,
  conversation_note_offline,
  conversation_note_replaced,
  conversation_note_replaced_unsent,
  conversation_note_restart,
  conversation_note_shut,
  conversation_note_slow,
  conversation_note_stopped,
  conversation_note_stopped_unsent,
  conversation_note_too_fast,
  conversation_note_too_many,
  conversation_note_too_much,
  conversation_note_unsent,
} from "../../../generated/words/conversation.js";
import { sessionNote } from "../signin/session-note.ts";
import type { LossCause } from "../state/loss-cause.ts";
import type { Note } from "./note.ts";

const LOSSES: Readonly<Record<LossCause, () => string>> = {
  lost: conversation_note_lost,
  restart: conversation_note_restart,
  busy: conversation_note_busy,
  slow: conversation_note_slow,
  tooMuch: conversation_note_too_much,
  tooMany: conversation_note_too_many,
};

/** A note as a sentence. */
export function noteText(note: Note): string | null {
  switch (note.kind) {
    case "connecting":
      return conversation_note_connecting();
    case "offline":
      return conversation_note_offline();
    case "lost":
      return LOSSES[note.cause]();
    case "tooFast":
      return conversation_note_too_fast();
    case "sessionEnds":
      return sessionNote(note.at);
    case "shut":
      return conversation_note_shut();
    case "replaced":
      return note.hasUnsent ? conversation_note_replaced_unsent() : conversation_note_replaced();
    case "stopped":
      return note.hasUnsent ? conversation_note_stopped_unsent() : conversation_note_stopped();
    case "unsent":
      return conversation_note_unsent();
    case "hidden":
      return conversation_note_hidden();
  }
}
