import type { Line, LineId, LineNews, ResumeNews } from "../../client/index.ts";
import type { ConnectionsPort, MessengerPort } from "../state/sdk.ts";
import { passes, typesOf, type Entry, type Filter } from "./entry.ts";

/** How many rows the log keeps, the newest. */
export const LOG_ROWS = 500;

/** How many resumes are kept, the newest. */
const RESUMES = 100;

/** Runs something when the next picture is drawn. @returns takes it back */
export type NextFrame = (run: () => void) => () => void;

const nextAnimationFrame: NextFrame = (run) => {
  const id = requestAnimationFrame(run);
  return () => cancelAnimationFrame(id);
};

/** What goes over the lines while the window is open. However much it is, it is shown once for each picture. */
export class Diagnostics {
  /** The connections that are open now. */
  lines = $state.raw<readonly Line[]>([]);
  /** How rooms went on after new sockets, the newest last. */
  resumes = $state.raw<readonly ResumeNews[]>([]);
  /** Whether the log stands still; what comes meanwhile is shown afterwards. */
  paused = $state(false);
  filter = $state.raw<Filter>({ line: undefined, type: undefined });
  #log = $state.raw<readonly Entry[]>([]);
  /** What the log held when it was paused. */
  #frozen = $state.raw<readonly Entry[]>([]);
  /** The connections that are or were open, and the titles of rooms as far as they are known. */
  known = $state.raw<ReadonlyMap<LineId, string | null>>(new Map());
  readonly #nextFrame: NextFrame;
  #fresh: Entry[] = [];
  #freshResumes: ResumeNews[] = [];
  #entries = 0;
  #isDue: (() => void) | null = null;

  constructor(nextFrame: NextFrame = nextAnimationFrame) {
    this.#nextFrame = nextFrame;
  }

  /** What the log shows. */
  readonly shown = $derived((this.paused ? this.#frozen : this.#log).filter((entry) => passes(entry, this.filter)));

  /** The types of messages that can be filtered by. */
  readonly types = $derived([...new Set(this.#log.flatMap(typesOf))].toSorted());

  /** Listens until the window is closed. Of the time before it knows states and resumes, but no frames. @returns ends it */
  watch(messenger: Pick<MessengerPort, "connect">): () => void {
    let end: (() => void) | null = null;
    let isOver = false;
    const begin = (connections: ConnectionsPort): void => void (isOver || (end = this.#begin(connections)));
    // Their code has come with that of this window.
    messenger.connect().then(begin, () => undefined);
    return () => {
      isOver = true;
      end?.();
    };
  }

  #begin(connections: ConnectionsPort): () => void {
    const observation = connections.observe((news) => {
      this.#note(news);
      this.#isDue ??= this.#nextFrame(() => {
        this.#isDue = null;
        this.#show(observation.lines());
      });
    });
    for (const news of observation.before) this.#note(news);
    this.#show(observation.lines());
    return () => {
      observation.stop();
      this.#isDue?.();
    };
  }

  /** What a room is called, or was as long as it was open; its id where that is not known. */
  titleOf(roomId: string): string {
    return this.known.get(roomId) ?? roomId;
  }

  /** Lets the log stand still, or go on. */
  pause(paused: boolean): void {
    this.#frozen = paused ? this.#log : [];
    this.paused = paused;
  }

  /** Empties the log. */
  clear(): void {
    this.#log = [];
    this.#frozen = [];
  }

  /** Comes for every frame: what it costs is paid by the room. */
  #note(news: LineNews): void {
    switch (news.kind) {
      case "frame":
      case "state":
        return keep(this.#fresh, { id: ++this.#entries, news }, LOG_ROWS);
      case "resume":
        return keep(this.#freshResumes, news, RESUMES);
      case "beat":
        return;
    }
  }

  #show(lines: readonly Line[]): void {
    this.lines = lines;
    if (lines.some(({ line, title }) => this.known.get(line) !== title)) {
      this.known = new Map([...this.known, ...lines.map(({ line, title }) => [line, title] as const)]);
    }
    if (this.#fresh.length > 0) this.#log = [...this.#log, ...this.#fresh.splice(0)].slice(-LOG_ROWS);
    if (this.#freshResumes.length > 0) {
      this.resumes = [...this.resumes, ...this.#freshResumes.splice(0)].slice(-RESUMES);
    }
  }
}

/** Adds to a list that is shown soon, and kept small where nothing is drawn for long, as in a hidden page. */
function keep<T>(list: T[], added: T, size: number): void {
  list.push(added);
  if (list.length >= 2 * size) list.splice(0, size);
}
