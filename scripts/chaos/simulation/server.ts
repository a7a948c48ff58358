import { PING_FRAME, PONG_FRAME } from "../../../generated/ws/codec.ts";
import { Room } from "../../../worker/room/room.ts";
import { connectionOf, LOUNGE, person } from "../../../worker/room/testing/people.ts";
import type { RoomAttached, RoomPorts } from "../../../worker/room/ports.ts";
import type { Visit } from "../../../worker/room/visit.ts";
import type { Connection } from "../../../worker/sockets/index.ts";
import { CLOSE } from "../../../generated/contract/errors.ts";
import type { MessagePage } from "../../../generated/types.ts";
import type { Accounts } from "./accounts.ts";
import type { FaultyStore } from "./faulty-store.ts";
import type { Ledger } from "./ledger.ts";
import type { Line, Parcel } from "./line.ts";
import type { SkewedClock } from "./skewed-clock.ts";

/** How a renewal that was asked for ends. */
export type RenewalAnswer = "account" | "unavailable";

/** The process around the real room: its disk, its sockets, its accounts, and every way in which it can die. */
export class Server {
  readonly store: FaultyStore;
  readonly clock: SkewedClock;
  /** What the room logged as its own failure. */
  readonly reports: string[] = [];
  /** Whether the room falls asleep after everything that it does. */
  isSleepy = false;
  readonly #accounts: Accounts;
  readonly #ledger: Ledger;
  readonly #lines = new Map<string, Line>();
  readonly #idOf = new Map<Line, string>();
  readonly #attached = new Map<string, RoomAttached>();
  readonly #signs = new Map<string, number>();
  #renewals: Connection[] = [];
  #opened = 0;
  #isFlushAsked = false;
  #ringsAt = Infinity;
  #room: Room;

  constructor(clock: SkewedClock, accounts: Accounts, store: FaultyStore, ledger: Ledger) {
    this.clock = clock;
    this.store = store;
    this.#accounts = accounts;
    this.#ledger = ledger;
    this.#room = this.#wake();
  }

  /** Something came up a line. */
  arrived(line: Line, parcel: Parcel): void {
    switch (parcel.kind) {
      case "open":
        return this.#knocked(line);
      case "frame":
        return this.#frame(line, parcel.data);
      case "close":
        return this.#closed(line, parcel.code);
    }
  }

  /** The loop turns: what a busy room has gathered is written and told. @returns whether there was something */
  turn(): boolean {
    const wasAsked = this.#isFlushAsked;
    this.#isFlushAsked = false;
    if (wasAsked) this.#turn(() => this.#room.flush(this.clock.now()));
    return wasAsked;
  }

  /** Memory is gone, disk and sockets stay: the room slept. It sleeps only when nothing waits for the loop. */
  evict(): void {
    this.turn();
    this.#room = this.#wake();
  }

  /** The process dies (SIGKILL). Of what it had said, each client still gets so many parcels. */
  kill(keptDown: number): void {
    const lines = [...this.#lines.values()];
    for (const line of lines) this.#letGo(line);
    this.#renewals = [];
    this.store.hasDied = false;
    this.#room = this.#wake();
    for (const line of lines) line.die(keptDown);
  }

  /** The accounts answer every renewal that was asked for. */
  answerRenewals(how: RenewalAnswer): void {
    for (const connection of this.#renewals.splice(0)) {
      const renewal =
        how === "account"
          ? this.#accounts.renew(connection.sessionId, this.clock.now())
          : ({ kind: "unavailable" } as const);
      this.#turn(() => this.#room.sessionRenewed(connection, renewal, this.clock.now()));
    }
  }

  /** A session has ended before its time. */
  endSession(sessionId: string): void {
    this.#accounts.end(sessionId);
    this.#turn(() => this.#room.endSession(sessionId, this.clock.now()));
  }

  /** The alarm rings if it is due. It is on disk: a sleep or a death does not stop it. */
  ring(): void {
    if (this.#ringsAt > this.clock.now()) return;
    this.#ringsAt = Infinity;
    this.#turn(() => this.#room.ring(this.clock.now()));
  }

  page(before: number): MessagePage {
    const page = this.#room.page({ before, limit: 20 }, { userId: "reader", kind: LOUNGE.kind }, this.clock.now());
    if (page === null) throw new Error("a public room is open to everyone");
    return page;
  }

  #knocked(line: Line): void {
    const now = this.clock.now();
    const { query, cookie } = line;
    const { userId } = cookie;
    const principal = this.#accounts.principalOf(userId, cookie.sessionId, now);
    // The Worker refuses the upgrade; a client sees no reason in that.
    if (principal === null) return line.answer({ kind: "close", code: CLOSE.LOST });
    const epoch = query.get("epoch");
    const visit: Visit = {
      principal,
      person: person(userId),
      room: LOUNGE,
      position: epoch === null ? null : { epoch, after: Number(query.get("after")) },
      client: query.get("client"),
      discreet: query.get("discreet") !== null,
    };
    this.#opened += 1;
    const connection = { ...connectionOf(visit, `socket-${this.#opened}`), openedAt: now };
    const { connectionId } = connection;
    this.#lines.set(connectionId, line);
    this.#idOf.set(line, connectionId);
    this.#attached.set(connectionId, { connection, note: null });
    this.#signs.set(connectionId, now);
    line.answer({ kind: "open" });
    this.#turn(() => this.#room.open(visit, connection, now));
  }

  #frame(line: Line, data: string): void {
    const connectionId = this.#idOf.get(line);
    if (connectionId === undefined) return;
    this.#signs.set(connectionId, this.clock.now());
    // The platform answers this one without waking the room (FR-7).
    if (data === PING_FRAME) return line.answer({ kind: "frame", data: PONG_FRAME });
    this.#turn(() => this.#room.receive(connectionId, data, this.clock.now()));
  }

  #closed(line: Line, code: number): void {
    const connectionId = this.#idOf.get(line);
    const attached = connectionId === undefined ? undefined : this.#attached.get(connectionId);
    line.answer({ kind: "close", code });
    this.#letGo(line);
    if (attached !== undefined) this.#turn(() => this.#room.leave(attached, this.clock.now()));
  }

  /** A turn of the room, all of it in one go as in the shell. A room that throws begins anew without its sockets. */
  #turn(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.reports.push(`a turn failed: ${String(error)}`);
      this.store.hasDied = true;
    }
    if (this.store.hasDied) this.kill(0);
    if (this.isSleepy && !this.#isFlushAsked) this.#room = this.#wake();
    this.#ringsAt = Math.min(this.#ringsAt, this.#room.nextDueAt(this.clock.now()) ?? Infinity);
  }

  #letGo(line: Line): void {
    const connectionId = this.#idOf.get(line);
    if (connectionId === undefined) return;
    this.#idOf.delete(line);
    this.#lines.delete(connectionId);
    this.#attached.delete(connectionId);
    this.#signs.delete(connectionId);
  }

  #wake(): Room {
    this.#isFlushAsked = false;
    const ports: RoomPorts = {
      store: this.store,
      wires: {
        send: (connectionId, data) => {
          const line = this.#lines.get(connectionId);
          if (line === undefined || this.store.hasDied) return;
          this.#ledger.takeDown(line.cookie.userId, data);
          line.answer({ kind: "frame", data });
        },
        close: (connectionId, code) => {
          const line = this.#lines.get(connectionId);
          if (line === undefined || this.store.hasDied) return;
          this.#letGo(line);
          line.answer({ kind: "close", code });
        },
        isSlow: () => false,
        lastSignAt: (connectionId) => this.#signs.get(connectionId) ?? 0,
        attached: () => [...this.#attached.values()],
        note: (attached) => {
          const { connectionId } = attached.connection;
          if (this.#attached.has(connectionId)) this.#attached.set(connectionId, structuredClone(attached));
        },
      },
      flushSoon: () => void (this.#isFlushAsked = true),
      renew: (connection) => void this.#renewals.push(connection),
      report: (event) => void (this.store.hasDied || this.reports.push(event)),
    };
    return new Room(ports, this.clock.now());
  }
}
