import { CLOSE } from "../../client/http-only.ts";
import { causeOf, type LossCause } from "../state/loss-cause.ts";
import type { ConnectionState, RoomState } from "../state/sdk.ts";

/** The person is no member any longer, or the room is gone. */
export const isShut = (connection: ConnectionState): boolean =>
  connection.phase === "closed" && (connection.code === CLOSE.NOT_ALLOWED || connection.code === CLOSE.ROOM_GONE);

/** What a person has to know while they write: whether it gets through, and who sees them. */
export type Note =
  /** The first connection is on its way. */
  | { readonly kind: "connecting" }
  | { readonly kind: "offline" }
  /** `retryAt` is by the browser's clock; null while it is being tried. */
  | { readonly kind: "lost"; readonly cause: LossCause; readonly retryAt: number | null }
  /** The room does not take more now; until when, by the browser's clock, if it said so. */
  | { readonly kind: "tooFast"; readonly until: number | null }
  | { readonly kind: "sessionEnds"; readonly at: number }
  | { readonly kind: "shut" }
  /** The connection went to another window. */
  | { readonly kind: "replaced"; readonly hasUnsent: boolean }
  /** The connection was ended by a fault of ours. */
  | { readonly kind: "stopped"; readonly hasUnsent: boolean }
  | { readonly kind: "unsent" }
  /** The person appears offline. */
  | { readonly kind: "hidden" };

/** What a note is made of beside the room. */
export interface NoteSource {
  /** The browser has no network. */
  readonly isOffline: boolean;
  readonly wasConnected: boolean;
  /** The last close code, or null. */
  readonly lossCode: number | null;
  /** Until when what waits is held back, by the browser's clock, or null. */
  readonly heldUntil: number | null;
  /** When the session ends, if the server has warned of it. */
  readonly sessionEndsAt: number | null;
  readonly appearsOffline: boolean;
}

/** @returns the most important thing to say, or null when all goes its way */
export function noteOf({ connection, outbox }: RoomState, source: NoteSource): Note | null {
  switch (connection.phase) {
    case "live":
      if (outbox.some(({ state, error }) => state === "sending" && error !== undefined))
        return { kind: "tooFast", until: source.heldUntil };
      if (source.sessionEndsAt !== null) return { kind: "sessionEnds", at: source.sessionEndsAt };
      return source.appearsOffline ? { kind: "hidden" } : null;
    case "connecting":
    case "waiting":
      if (source.isOffline) return { kind: "offline" };
      if (connection.phase === "connecting" && !source.wasConnected && source.lossCode === null)
        return { kind: "connecting" };
      return {
        kind: "lost",
        cause: causeOf(source.lossCode),
        retryAt: connection.phase === "waiting" ? connection.retryAt : null,
      };
    case "closed":
      if (isShut(connection)) return { kind: "shut" };
      return closedNote(connection.why, outbox.length > 0);
  }
}

function closedNote(why: Extract<ConnectionState, { phase: "closed" }>["why"], hasUnsent: boolean): Note | null {
  switch (why) {
    case "replaced":
      return { kind: "replaced", hasUnsent };
    case "clientBug":
    case "notAllowed":
      return { kind: "stopped", hasUnsent };
    case "done":
    case "sessionEnded":
      return hasUnsent ? { kind: "unsent" } : null;
  }
}
