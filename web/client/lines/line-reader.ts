import type { CaughtUpEvent, RoomHelloEvent } from "../../../generated/types.ts";
import type { Clock } from "../clock.ts";
import type { ConnectionState } from "../connection-state.ts";
import { receivedParts, sentParts } from "./frame-parts.ts";
import type { FrameNews, FramePart, LineId, LineNews, ResumeOutcome } from "./line-news.ts";
import type { LineNote } from "./line-note.ts";

/** How far we were in a room before its next `hello`. */
export interface Position {
  readonly epoch: string;
  readonly seq: number;
}

/** What a reader needs of its line. */
export interface LineReaderPorts {
  readonly line: LineId;
  readonly clock: Clock;
  /** How far we are in the room, or null where that is nothing yet, and for presence. */
  position(): Position | null;
  tell(news: LineNews): void;
}

/** A replay that is under way. */
interface Replay {
  readonly outcome: ResumeOutcome;
  readonly had: number | null;
  readonly from: number;
}

const encoder = new TextEncoder();

/** What a frame has in it that says how the connection stands: the heart, and where a log goes on. */
const ABOUT_THE_LINE = /"(?:ping|pong|hello|caughtUp)"/u;

/** Makes news of what one connection notes down. */
export class LineReader {
  readonly #ports: LineReaderPorts;
  #sockets = 0;
  #askedAt: number | null = null;
  #pingedAt: number | null = null;
  #roundTripMs: number | null = null;
  #replay: Replay | null = null;

  constructor(ports: LineReaderPorts) {
    this.#ports = ports;
  }

  /** Of the last beat of the heart; null before the first. */
  get roundTripMs(): number | null {
    return this.#roundTripMs;
  }

  /** How many sockets were asked for after the first one, since it last closed for good. */
  get reconnects(): number {
    return Math.max(0, this.#sockets - 1);
  }

  /**
   * Reads a note. It comes before the connection acts on it.
   *
   * @param isWatched somebody looks on, so that every frame is of interest
   */
  read(note: LineNote, isWatched: boolean): void {
    if (note.kind !== "state" && !isWatched && !ABOUT_THE_LINE.test(note.text)) return;
    switch (note.kind) {
      case "state":
        return this.#becomes(note.state);
      case "sent":
        return this.#sent(this.#frame("sent", note.text, sentParts(this.#ports.line, note.text)));
      case "received":
        return this.#received(this.#frame("received", note.text, receivedParts(this.#ports.line, note.text)));
    }
  }

  #becomes(state: ConnectionState): void {
    const at = this.#now();
    if (state.phase !== "live") {
      this.#pingedAt = null;
      this.#replay = null;
    }
    if (state.phase === "closed") this.#sockets = 0;
    if (state.phase === "connecting") {
      this.#sockets++;
      this.#askedAt = at;
    }
    this.#ports.tell({ kind: "state", line: this.#ports.line, at, state });
  }

  #frame(direction: FrameNews["direction"], text: string, parts: readonly FramePart[]): FrameNews {
    const bytes = encoder.encode(text).length;
    return { kind: "frame", line: this.#ports.line, at: this.#now(), direction, bytes, parts };
  }

  #sent(frame: FrameNews): void {
    if (frame.parts.some(({ type }) => type === "ping")) this.#pingedAt = frame.at;
    this.#ports.tell(frame);
  }

  #received(frame: FrameNews): void {
    this.#ports.tell(frame);
    for (const part of frame.parts) this.#follow(part, frame.at);
  }

  #follow(part: FramePart, at: number): void {
    if (part.verdict !== "fits") return;
    const { value } = part;
    if (value.type === "pong") this.#beat(at);
    else if (value.type === "hello" && "epoch" in value) this.#replay = this.#begins(value);
    else if (value.type === "caughtUp") this.#caughtUp(value, at);
  }

  #beat(at: number): void {
    if (this.#pingedAt === null) return;
    this.#roundTripMs = at - this.#pingedAt;
    this.#pingedAt = null;
    this.#ports.tell({ kind: "beat", line: this.#ports.line, at, roundTripMs: this.#roundTripMs });
  }

  #begins({ epoch, after, recovered }: RoomHelloEvent): Replay {
    const had = this.#ports.position();
    const lost = had?.epoch === epoch ? "gap" : "reset";
    const outcome = had === null ? "fresh" : recovered ? "resumed" : lost;
    return { outcome, had: had?.seq ?? null, from: after };
  }

  #caughtUp({ seq }: CaughtUpEvent, at: number): void {
    if (this.#replay === null || this.#askedAt === null) return;
    const tookMs = at - this.#askedAt;
    this.#ports.tell({ kind: "resume", line: this.#ports.line, at, ...this.#replay, to: seq, tookMs });
    this.#replay = null;
  }

  #now(): number {
    return this.#ports.clock.now();
  }
}
