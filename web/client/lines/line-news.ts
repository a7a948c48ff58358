import type { PresenceCommand, PresenceEvent } from "../../../generated/ws/presence.ts";
import type { RoomCommand, RoomEvent } from "../../../generated/ws/room.ts";
import type { ConnectionState } from "../connection-state.ts";

/** Which connection something is about: that of a room, or null for the one of presence. */
export type LineId = string | null;

/** What is told of the connections to those who observe them. `at` is epoch milliseconds by the client's clock. */
export type LineNews =
  | FrameNews
  | KeptNews
  /** The heart beat: so long it took until the answer was here (CL-4). */
  | { readonly kind: "beat"; readonly line: LineId; readonly at: number; readonly roundTripMs: number };

/** What is kept for those who look later. */
export type KeptNews =
  | ResumeNews
  /** The connection stands differently now. */
  | { readonly kind: "state"; readonly line: LineId; readonly at: number; readonly state: ConnectionState };

/** A frame went over the line. */
export interface FrameNews {
  readonly kind: "frame";
  readonly line: LineId;
  readonly at: number;
  readonly direction: "received" | "sent";
  /** UTF-8 bytes of its text. */
  readonly bytes: number;
  /** What it holds, in its order: at least one part. */
  readonly parts: readonly FramePart[];
}

/** Everything that the contract has for sockets. */
export type SocketMessage = RoomEvent | PresenceEvent | RoomCommand | PresenceCommand;

/** One event or command of a frame, read by the generated validators: ours by those of the server. */
export type FramePart =
  | { readonly verdict: "fits"; readonly type: string; readonly value: SocketMessage }
  /** A type that this version does not know: of a later one, when it came from the server. It is skipped. */
  | { readonly verdict: "unknown"; readonly type: string }
  /** It does not fit its schema: `path` is a JSON pointer into the frame, `message` a sentence for developers. */
  | {
      readonly verdict: "refused";
      /** The type that it claims to have, where it has one. */
      readonly type: string | null;
      readonly path: string;
      readonly message: string;
    };

/** How a room's log went on after a new socket. */
export type ResumeOutcome =
  /** The first time: there was nothing to go on from. */
  | "fresh"
  /** Every missed event came (RS-2). */
  | "resumed"
  /** Too much was missed: the log began anew with the last events (RS-3). */
  | "gap"
  /** The room numbers its events anew: the log began anew (RS-3). */
  | "reset";

/** A new socket of a room has caught up. */
export interface ResumeNews {
  readonly kind: "resume";
  readonly line: LineId;
  readonly at: number;
  readonly outcome: ResumeOutcome;
  /** The last seq that we had; null where we had none. */
  readonly had: number | null;
  /** The seq before the first event that came. The numbering has no holes: `to - from` events came. */
  readonly from: number;
  readonly to: number;
  /** From asking for the socket to having caught up. */
  readonly tookMs: number;
}

/** A connection as it stands now. */
export interface Line {
  readonly line: LineId;
  /** The room's title as the server says it; null for presence, and before it is known. */
  readonly title: string | null;
  readonly connection: ConnectionState;
  /** Name of the numbering; null for presence, and before it is known. */
  readonly epoch: string | null;
  /** The last seq that we have; null for presence. */
  readonly seq: number | null;
  /** Of the last beat of the heart; null before the first. */
  readonly roundTripMs: number | null;
  /** How many sockets were asked for after the first one; anew after each end for good. */
  readonly reconnects: number;
}

/** Ears on every connection. */
export interface Observation {
  /** The latest that happened before anybody looked, oldest first. */
  readonly before: readonly KeptNews[];
  /** The connections that are open now, presence first. */
  lines(): readonly Line[];
  /** Hears nothing more. */
  stop(): void;
}
