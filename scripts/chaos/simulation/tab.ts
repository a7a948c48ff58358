import type { Discretion } from "../../../web/client/discretion.ts";
import type { Environment, EnvironmentListener } from "../../../web/client/environment.ts";
import { RoomConnection } from "../../../web/client/room/connection.ts";
import type { OutgoingChat } from "../../../web/client/room/outgoing.ts";
import type { KeyValueStore } from "../../../web/client/storage.ts";
import { uuid } from "../../../web/client/testing/events.ts";
import type { MessagePage, StreamEvent } from "../../../generated/types.ts";
import type { WebSocketLike } from "../../../web/client/socket.ts";
import type { SkewedClock } from "./skewed-clock.ts";
import type { Random } from "./random.ts";
import { Witness } from "./witness.ts";

/** What a tab finds around it. */
export interface TabPorts<Socket extends WebSocketLike> {
  readonly userId: string;
  readonly clock: SkewedClock;
  readonly random: Random;
  /** Shared by the tabs of one device. */
  readonly storage: KeyValueStore;
  readonly roomId: string;
  /** What the room has at the place of an event that the tab shows. */
  readonly storedAs: (event: StreamEvent) => StreamEvent | undefined;
  /** A number that nobody in the room had before. */
  readonly nextNumber: () => number;
  /** Opens a socket for a path of the room's channel. */
  readonly openSocket: (path: string) => Socket;
  /** The close code that HTTP would give for this room, or null. */
  readonly diagnose: () => number | null;
  readonly readPage: (before: number) => Promise<MessagePage>;
}

/** A message as it was written. */
export interface Written {
  readonly cid: string;
  readonly text: string;
}

/** A page that can be seen and hidden. */
class Page implements Environment {
  readonly #listeners = new Set<EnvironmentListener>();

  watch(listener: EnvironmentListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(what: keyof EnvironmentListener): void {
    for (const listener of [...this.#listeners]) listener[what]();
  }
}

/** One tab or device of a person, with the real SDK in it. It can be loaded anew; what was written in it is remembered. */
export class Tab<Socket extends WebSocketLike> {
  readonly userId: string;
  readonly clock: SkewedClock;
  /** In the order of writing. */
  readonly written: Written[] = [];
  /** Messages that the person saw fail, at any time. */
  readonly failed = new Set<string>();
  readonly #ports: TabPorts<Socket>;
  readonly #witnesses: Witness[] = [];
  #discretion: Discretion = "open";
  #page = new Page();
  #line: Socket | null = null;
  #formerLine: Socket | null = null;
  #room: RoomConnection;

  constructor(ports: TabPorts<Socket>) {
    this.userId = ports.userId;
    this.clock = ports.clock;
    this.#ports = ports;
    this.#room = this.#load();
  }

  get room(): RoomConnection {
    return this.#room;
  }

  /** The newest socket, dead or alive; null before the first. */
  get line(): Socket | null {
    return this.#line;
  }

  /** The socket before the newest; null before the second. */
  get formerLine(): Socket | null {
    return this.#formerLine;
  }

  get complaints(): readonly string[] {
    return this.#witnesses.flatMap(({ complaints }) => complaints);
  }

  say(text: string): void {
    this.written.push({ cid: this.#room.send(text), text: text.toWellFormed() });
  }

  /** The person tries the oldest failed message again, or gives it up. */
  settleFailed(isTriedAgain: boolean): void {
    const chat = this.#room.state.outbox.find(({ state }) => state === "failed");
    if (chat === undefined) return;
    if (isTriedAgain) this.#room.retry(chat.cid);
    else this.#room.discard(chat.cid);
  }

  /** The person hides, is seen again, or it is not known which. */
  hide(discretion: Discretion): void {
    this.#discretion = discretion;
    this.#room.beDiscreet(discretion);
  }

  /** Memory is lost, storage stays. */
  reload(): void {
    this.#room.end();
    this.#room = this.#load();
  }

  /** The page is hidden, seen again, or its network comes back. */
  feel(what: keyof EnvironmentListener): void {
    this.#page.tell(what);
  }

  #load(): RoomConnection {
    const { userId, clock, random, storage, roomId, storedAs, nextNumber, openSocket, diagnose, readPage } =
      this.#ports;
    this.#page = new Page();
    const room = new RoomConnection({
      clock,
      random,
      storage,
      environment: this.#page,
      clientId: uuid(nextNumber()),
      newId: () => uuid(nextNumber()),
      socketUrl: (path) => path,
      socketHeaders: () => ({}),
      openSocket: (path) => {
        this.#formerLine = this.#line;
        return (this.#line = openSocket(path));
      },
      roomId,
      you: userId,
      readPage,
      diagnose: async () => Promise.resolve(diagnose()),
      learn: () => undefined,
      release: () => true,
      discretion: this.#discretion,
    });
    room.subscribe(({ outbox }) => this.#noteFailures(outbox));
    this.#witnesses.push(new Witness(room, storedAs));
    return room;
  }

  #noteFailures(outbox: readonly OutgoingChat[]): void {
    for (const { cid, state } of outbox) if (state === "failed") this.failed.add(cid);
  }
}
