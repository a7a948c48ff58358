import { LOUNGE } from "../../../worker/room/testing/people.ts";
import { CLOSE } from "../../../generated/contract/errors.ts";
import { memoryStorage, type KeyValueStore } from "../../../web/client/storage.ts";
import { FakeClock } from "../../../web/client/testing/fake-clock.ts";
import { Accounts } from "./accounts.ts";
import { FaultyStore } from "./faulty-store.ts";
import { Ledger } from "./ledger.ts";
import { Line, type Tap } from "./line.ts";
import { seeded } from "./random.ts";
import { Server } from "./server.ts";
import { SkewedClock } from "./skewed-clock.ts";
import { Tab } from "./tab.ts";

/** Who sits at each tab. The first and the last are one person with two tabs of one device. */
const PEOPLE = ["anna", "bert", "clara", "anna"] as const;

/** Between two moments of a while in which everything arrives. */
const STEP_MS = 50;

/** More than any exchange of frames needs while no time passes. */
const MOST_ROUNDS = 10_000;

/** In every so many evenings the room sleeps whenever it can: nothing may hang on its memory (R4). */
const SLEEPY_EVERY = 4;

/** A fault that is planted to see that it is found: another disk, or frames that change on their way. */
export interface Planted {
  readonly store?: FaultyStore;
  /** Made for each socket. */
  readonly tap?: () => Tap;
}

/** A room, three people at four tabs, and one time for all of them. Nothing moves unless it is told to. */
export class Scene {
  readonly time = new FakeClock();
  readonly accounts = new Accounts();
  readonly ledger = new Ledger();
  readonly server: Server;
  readonly tabs: readonly Tab<Line>[];
  readonly storages = new Map<string, KeyValueStore>();
  /** Whether a frame was lost on a connection that went on. Nobody can know before the next event comes. */
  hasLostFrames = false;
  #lines: Line[] = [];
  #numbers = 0;

  constructor(seed: number, planted: Planted = {}) {
    const store = planted.store ?? new FaultyStore();
    this.server = new Server(new SkewedClock(this.time), this.accounts, store, this.ledger);
    this.server.isSleepy = seed % SLEEPY_EVERY === 0;
    for (const userId of new Set(PEOPLE)) {
      this.storages.set(userId, memoryStorage());
      this.accounts.signIn(userId, this.server.clock.now());
    }
    this.tabs = PEOPLE.map((userId, index) => this.#tab(userId, seeded(seed * PEOPLE.length + index), planted));
  }

  /** All that is under way arrives, and what that brings about, until nothing moves. */
  deliverAll(isNewestFirst = false): void {
    let rounds = 0;
    for (let moved = true; moved; rounds += 1) {
      if (rounds > MOST_ROUNDS) throw new Error("server and clients answer each other without end");
      moved = false;
      for (const line of isNewestFirst ? this.#lines.toReversed() : [...this.#lines]) {
        const went = line.deliver("up");
        moved = line.deliver("down") || went || moved;
      }
      if (!moved) moved = this.server.turn();
    }
    this.#lines = this.#lines.filter((line) => !line.isOver);
  }

  /** Time passes. The loop of the server turns before anything is late. */
  pass(ms: number): void {
    this.server.turn();
    this.time.tick(ms);
    this.server.ring();
  }

  /** Time passes, and all that is said arrives. */
  flow(ms: number): void {
    for (let left = ms; left > 0; left -= STEP_MS) {
      this.deliverAll();
      this.pass(Math.min(left, STEP_MS));
    }
    this.deliverAll();
  }

  /** A person signs in: their former session ends, their tabs come back. */
  signIn(userId: string): void {
    const former = this.accounts.signIn(userId, this.server.clock.now());
    if (former !== null) this.server.endSession(former);
    for (const tab of this.tabs) if (tab.userId === userId) tab.room.reopen();
  }

  /** Whether a person's session holds. */
  isSignedIn(userId: string): boolean {
    const sessionId = this.accounts.sessionOf(userId) ?? "";
    return this.accounts.principalOf(userId, sessionId, this.server.clock.now()) !== null;
  }

  /** A new socket of somebody, with what their cookie holds. */
  openLine(userId: string, path: string, tap: Tap = {}): Line {
    const cookie = { userId, sessionId: this.accounts.sessionOf(userId) ?? "" };
    const line = new Line(path, cookie, (from, parcel) => this.server.arrived(from, parcel), tap);
    this.#lines.push(line);
    return line;
  }

  #tab(userId: string, random: () => number, { tap }: Planted): Tab<Line> {
    const { store } = this.server;
    return new Tab({
      userId,
      clock: new SkewedClock(this.time),
      random,
      storage: this.storages.get(userId) ?? memoryStorage(),
      roomId: LOUNGE.roomId,
      storedAs: ({ seq }) => store.stream[seq - 1],
      nextNumber: () => (this.#numbers += 1),
      openSocket: (path) => this.openLine(userId, path, tap?.()),
      diagnose: () => (this.isSignedIn(userId) ? null : CLOSE.SESSION_ENDED),
      readPage: async (before) => Promise.resolve(this.server.page(before)),
    });
  }
}
