import type { Clock } from "../clock.ts";
import type { ConnectionState } from "../connection-state.ts";
import { Listeners } from "../listeners.ts";
import type { PresenceState } from "../presence/state.ts";
import type { RoomState } from "../room/state.ts";
import type { Line, LineId, LineNews, Observation } from "./line-news.ts";
import type { LineNote } from "./line-note.ts";
import { LineReader, type Position } from "./line-reader.ts";

/** What is known of the connections that are open. */
export interface OpenLines {
  readonly presence: PresenceState | null;
  readonly rooms: ReadonlyMap<string, RoomState>;
}

/** Where the connections note down what they do. Without ears nothing is read, and nothing kept. */
export class Lines {
  readonly #clock: Clock;
  readonly #open: () => OpenLines;
  readonly #notes = new Listeners<[line: LineId, note: LineNote]>();

  constructor(clock: Clock, open: () => OpenLines) {
    this.#clock = clock;
    this.#open = open;
  }

  /** What the connection of this line notes things down with. */
  noteOf(line: LineId): (note: LineNote) => void {
    return (note) => this.#notes.emit(line, note);
  }

  /** Tells of everything from now on. */
  observe(tell: (news: LineNews) => void): Observation {
    const readers = new Map<LineId, LineReader>();
    const readerOf = (line: LineId, state: ConnectionState | null): LineReader => {
      const position = (): Position | null => positionOf(this.#open(), line);
      const reader = readers.get(line) ?? new LineReader({ line, clock: this.#clock, state, position, tell });
      readers.set(line, reader);
      return reader;
    };
    const lines = (): readonly Line[] =>
      statesOf(this.#open()).map(([line, state]) => lineOf(line, state, readerOf(line, state.connection)));
    lines();
    // A line that is not known yet is only being made.
    const stop = this.#notes.add((line, note) => readerOf(line, null).read(note));
    return { lines, stop };
  }
}

type LineState = RoomState | PresenceState;

const statesOf = ({ presence, rooms }: OpenLines): readonly (readonly [LineId, LineState])[] => [
  ...(presence === null ? [] : [[null, presence] as const]),
  ...rooms,
];

function positionOf({ rooms }: OpenLines, line: LineId): Position | null {
  const room = line === null ? undefined : rooms.get(line);
  return room === undefined || room.epoch === null ? null : { epoch: room.epoch, seq: room.position };
}

function lineOf(line: LineId, state: LineState, { roundTripMs, reconnects }: LineReader): Line {
  const { connection } = state;
  const { title = null } = ("room" in state ? state.room : null) ?? {};
  const [epoch, seq] = "epoch" in state ? [state.epoch, state.position] : [null, null];
  return { line, title, connection, epoch, seq, roundTripMs, reconnects };
}
