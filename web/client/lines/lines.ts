import type { Clock } from "../clock.ts";
import { Listeners } from "../listeners.ts";
import type { PresenceState } from "../presence/state.ts";
import type { RoomState } from "../room/state.ts";
import type { KeptNews, Line, LineId, LineNews, Observation } from "./line-news.ts";
import type { LineNote } from "./line-note.ts";
import { LineReader, type Position } from "./line-reader.ts";

/** What is known of the connections that are open. */
export interface OpenLines {
  readonly presence: PresenceState | null;
  readonly rooms: ReadonlyMap<string, RoomState>;
}

/** How many states and resumes are kept for who looks later. */
const KEPT = 20;

/**
 * Where the connections note down what they do. While nobody looks on, no frame is read but those that say how a connection
 * stands, and only states and resumes are kept, the latest: nothing that people say.
 */
export class Lines {
  readonly #clock: Clock;
  readonly #open: () => OpenLines;
  readonly #readers = new Map<LineId, LineReader>();
  readonly #ears = new Listeners<[news: LineNews]>();
  #kept: readonly KeptNews[] = [];

  constructor(clock: Clock, open: () => OpenLines) {
    this.#clock = clock;
    this.#open = open;
  }

  /** What the connection of this line notes things down with. */
  noteOf(line: LineId): (note: LineNote) => void {
    return (note) => this.#readerOf(line).read(note, !this.#ears.isEmpty);
  }

  /** Tells of everything from now on. */
  observe(tell: (news: LineNews) => void): Observation {
    const lines = (): readonly Line[] =>
      statesOf(this.#open()).map(([line, state]) => lineOf(line, state, this.#readerOf(line)));
    return { before: this.#kept, lines, stop: this.#ears.add(tell) };
  }

  /** The person has left: who comes next learns nothing of their rooms. */
  forget(): void {
    this.#readers.clear();
    this.#kept = [];
  }

  #readerOf(line: LineId): LineReader {
    const position = (): Position | null => positionOf(this.#open(), line);
    const tell = (news: LineNews): void => this.#tell(news);
    const reader = this.#readers.get(line) ?? new LineReader({ line, clock: this.#clock, position, tell });
    this.#readers.set(line, reader);
    return reader;
  }

  #tell(news: LineNews): void {
    if (news.kind === "state" || news.kind === "resume") this.#kept = [...this.#kept, news].slice(-KEPT);
    this.#ears.emit(news);
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
