import { CLOSE } from "../../../generated/contract/errors.ts";
import type { WebSocketLike } from "../../../web/client/socket.ts";

/** What travels through a line: the upgrade and its answer, a text frame, the end. */
export type Parcel =
  | { readonly kind: "open" }
  | { readonly kind: "frame"; readonly data: string }
  | { readonly kind: "close"; readonly code: number };

/** Who opens a line, by which session. */
export interface Cookie {
  readonly userId: string;
  readonly sessionId: string;
}

/** From the client to the server, or back. */
export type Way = "up" | "down";

/** Changes frames on their way, where a fault is planted. An empty text is no frame. */
export interface Tap {
  up?(frame: string): string;
  down?(frame: string): string;
}

type Listener = (event: { readonly data: unknown; readonly code: number }) => void;

/** Whether a frame has stream events, and nothing that a client cannot know again, such as a nudge. */
const isOfStream = (frame: string): boolean =>
  /"type":"(chat|system)"/u.test(frame) && !/"type":"(nudge|wink)"/u.test(frame);

/** One direction: nothing arrives before it is delivered. */
class Lane {
  readonly parcels: Parcel[] = [];
  /** Nothing comes out of this side any more, and nothing says so. */
  isSwallowed = false;
  #isEnded = false;

  /** Whether nothing can come out any more. */
  get isOver(): boolean {
    return this.isSwallowed || (this.#isEnded && this.parcels.length === 0);
  }

  put(parcel: Parcel): void {
    if (this.#isEnded || this.isSwallowed) return;
    this.#isEnded = parcel.kind === "close";
    this.parcels.push(parcel);
  }

  /** What is under way is lost but for the first `kept`; then comes the end. */
  cut(kept: number): void {
    if (this.isSwallowed) return;
    const lost = this.parcels.splice(kept);
    if (lost.at(-1)?.kind === "close") this.#isEnded = false;
    this.put({ kind: "close", code: CLOSE.LOST });
  }

  swallow(): void {
    this.parcels.length = 0;
    this.isSwallowed = true;
  }
}

/** Both ends of one socket and the way between them. The client holds it as a WebSocket; nothing moves until delivered. */
export class Line implements WebSocketLike {
  /** What the upgrade asks for. */
  readonly query: URLSearchParams;
  readonly cookie: Cookie;
  readonly #lanes: Readonly<Record<Way, Lane>> = { up: new Lane(), down: new Lane() };
  readonly #arrives: (line: Line, parcel: Parcel) => void;
  readonly #tap: Tap;
  readonly #listeners = new Map<string, Listener[]>();
  #isClosed = false;
  #timesNext = 1;

  /** @param arrives the server's side: takes what comes up */
  constructor(path: string, cookie: Cookie, arrives: (line: Line, parcel: Parcel) => void, tap: Tap) {
    this.query = new URL(path, "ws://room.test").searchParams;
    this.cookie = cookie;
    this.#arrives = arrives;
    this.#tap = tap;
    this.#lanes.up.put({ kind: "open" });
  }

  /** Whether one way has become a hole. */
  get isHalfOpen(): boolean {
    return this.#lanes.up.isSwallowed || this.#lanes.down.isSwallowed;
  }

  /** Whether nothing will ever arrive on either side. */
  get isOver(): boolean {
    return this.#lanes.up.isOver && this.#lanes.down.isOver;
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  /** The client says something. */
  send(data: string): void {
    const tapped = this.#tap.up?.(data) ?? data;
    if (!this.#isClosed && tapped !== "") this.#lanes.up.put({ kind: "frame", data: tapped });
  }

  /** The client ends it, after all that it said. */
  close(code = 1005): void {
    this.#isClosed = true;
    this.#lanes.up.put({ kind: "close", code });
  }

  /** The server says something. */
  answer(parcel: Parcel): void {
    this.#lanes.down.put(parcel);
  }

  /** The next parcel of a way arrives. @returns whether there was one */
  deliver(way: Way): boolean {
    const parcel = this.#lanes[way].parcels.shift();
    if (parcel === undefined) return false;
    if (way === "up") this.#arrives(this, parcel);
    else this.#hear(parcel);
    return true;
  }

  /** The connection breaks; so many parcels of each way still arrive before its end does. */
  cut(kept: Readonly<Record<Way, number>>): void {
    this.#lanes.up.cut(kept.up);
    this.#lanes.down.cut(kept.down);
  }

  /** A way becomes a hole: bytes go in, nothing comes out, nobody is told. */
  swallow(way: Way): void {
    this.#lanes[way].swallow();
  }

  /** The server is gone with all that it had not read. */
  die(keptDown: number): void {
    this.#lanes.up.parcels.length = 0;
    this.cut({ up: 0, down: keptDown });
  }

  /** The next frame with stream events that comes down comes so often: never, once, or again. */
  disturb(times: 0 | 1 | 2): void {
    this.#timesNext = times;
  }

  #hear(parcel: Parcel): void {
    switch (parcel.kind) {
      case "open":
        return this.#emit("open", {});
      case "frame":
        return this.#message(parcel.data);
      case "close":
        this.close(parcel.code);
        return this.#emit("close", { code: parcel.code });
    }
  }

  #message(frame: string): void {
    const times = isOfStream(frame) ? this.#timesNext : 1;
    if (times !== 1) this.#timesNext = 1;
    for (let time = 0; time < times; time += 1) {
      const data = this.#tap.down?.(frame) ?? frame;
      if (data !== "") this.#emit("message", { data });
    }
  }

  #emit(type: string, event: Partial<Parameters<Listener>[0]>): void {
    for (const listener of this.#listeners.get(type) ?? []) listener({ data: undefined, code: 0, ...event });
  }
}
