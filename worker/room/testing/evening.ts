import type { RoomCommand } from "../../../generated/ws/room.ts";
import { SESSION_TTL_MS } from "../../../generated/contract/limits.ts";
import { AlarmClock, ring, type Connection } from "../../sockets/index.ts";
import type { RoomAttached, RoomPorts, RoomStore } from "../ports.ts";
import { FULL_GRANTS } from "../../grants.ts";
import { Room } from "../room.ts";
import { cid, NOON, person, visit } from "./people.ts";

/** What an evening is like. */
export interface EveningPlan {
  readonly people: number;
  readonly hours: number;
  /** Chats of everyone together in a minute. */
  readonly chatsPerMinute: number;
}

const SECOND_MS = 1_000;
const MINUTE_S = 60;
/** A client that shows the room says so often how far it has got, where that is news. */
const RECEIPT_EVERY_S = 15;
/** Everybody's connection breaks so often and comes back after a moment. */
const BREAK_EVERY_S = 30 * MINUTE_S;
const AWAY_S = 10;
/** Somebody nudges so often. */
const NUDGE_EVERY_S = 2 * MINUTE_S;
/** Somebody changes their personal message so often. */
const RENAME_EVERY_S = 10 * MINUTE_S;

/** Somebody who spends the evening in the room. */
interface Guest {
  readonly userId: string;
  connection: Connection | null;
  personalMessage: string;
  expiresAt: number;
}

/**
 * An evening in a room, hour by hour in no time: people come, talk, read, nudge, lose their connection, come back and
 * renew their sessions. The room, its alarm clock and its disk are the real ones; sockets and the clock are not. It is the
 * same evening whenever it is played.
 */
export class Evening {
  chats = 0;
  alarmsSet = 0;
  readonly problems: unknown[] = [];
  readonly #store: RoomStore;
  readonly #plan: EveningPlan;
  readonly #guests: readonly Guest[];
  readonly #attached = new Map<string, RoomAttached>();
  readonly #room: Room;
  readonly #alarmClock: AlarmClock;
  #alarmAt: number | null = null;
  #opened = 0;
  #owed = 0;
  #head = 0;
  #now = NOON;

  constructor(store: RoomStore, plan: EveningPlan) {
    this.#store = store;
    this.#plan = plan;
    this.#guests = Array.from({ length: plan.people }, (_, index) => ({
      userId: `guest${index}`,
      connection: null,
      personalMessage: "",
      expiresAt: NOON,
    }));
    this.#alarmClock = new AlarmClock({
      getAlarm: async () => this.#alarmAt,
      setAlarm: async (at) => {
        this.alarmsSet += 1;
        this.#alarmAt = Number(at);
      },
      sync: async () => undefined,
    });
    this.#room = new Room(this.#ports(), this.#now);
  }

  /** Plays it from the first guest to the last second. */
  async play(): Promise<void> {
    const seconds = this.#plan.hours * 60 * MINUTE_S;
    for (let second = 0; second < seconds; second += 1) {
      this.#now = NOON + second * SECOND_MS;
      await this.#ringIfDue();
      for (const [index, guest] of this.#guests.entries()) await this.#live(guest, index, second);
      await this.#talk();
      if (second % NUDGE_EVERY_S === 0) await this.#say(second, { type: "nudge", cid: cid(1_000_000 + second) });
    }
  }

  /** What one guest does in one second. Nobody does the same as anybody else at the same time. */
  async #live(guest: Guest, index: number, second: number): Promise<void> {
    const own = second - index * 7;
    if (own < 0) return;
    const sinceBreak = own % BREAK_EVERY_S;
    if (own > BREAK_EVERY_S && sinceBreak === 0) await this.#leave(guest);
    if (own === 0 || (own > BREAK_EVERY_S && sinceBreak === AWAY_S)) await this.#come(guest);
    if (guest.connection === null) return;
    if (index === 0 && own % RENAME_EVERY_S === 1) guest.personalMessage = `message ${second}`;
    if (guest.expiresAt - this.#now <= SESSION_TTL_MS / 2) await this.#renew(guest);
    if (own % RECEIPT_EVERY_S === 0) {
      await this.#send(guest, { type: "receipt", delivered: this.#head, read: this.#head });
    }
  }

  async #talk(): Promise<void> {
    this.#owed += this.#plan.chatsPerMinute / MINUTE_S;
    for (; this.#owed >= 1; this.#owed -= 1) {
      const spoken = await this.#say(this.chats * 5, {
        type: "chat",
        cid: cid(this.chats),
        after: this.#head,
        text: `what is said as number ${this.chats}`,
      });
      if (spoken) this.chats += 1;
    }
  }

  async #say(turn: number, command: RoomCommand): Promise<boolean> {
    const present = this.#guests.filter(({ connection }) => connection !== null);
    const speaker = present[turn % present.length];
    if (speaker === undefined) return false;
    await this.#send(speaker, { type: "typing", on: true });
    await this.#send(speaker, command);
    this.#head = this.#store.newest(1, Infinity)[0]?.seq ?? 0;
    return true;
  }

  async #come(guest: Guest): Promise<void> {
    const { userId, personalMessage } = guest;
    guest.expiresAt = Math.max(guest.expiresAt, this.#now + SESSION_TTL_MS / 2);
    this.#opened += 1;
    const connection: Connection = {
      connectionId: `socket-${this.#opened}`,
      userId,
      sessionId: `session-${userId}`,
      expiresAt: guest.expiresAt,
      grants: FULL_GRANTS,
      warned: false,
      client: null,
      discreet: false,
      openedAt: this.#now,
    };
    guest.connection = connection;
    this.#attached.set(connection.connectionId, { connection, note: null });
    const coming = visit(userId, { person: person(userId, { personalMessage }) });
    await this.#turn(() => this.#room.open(coming, connection, this.#now));
  }

  async #leave(guest: Guest): Promise<void> {
    const attached = this.#attached.get(guest.connection?.connectionId ?? "");
    guest.connection = null;
    if (attached === undefined) return;
    this.#attached.delete(attached.connection.connectionId);
    await this.#turn(() => this.#room.leave(attached, this.#now));
  }

  async #renew(guest: Guest): Promise<void> {
    const { connection } = guest;
    if (connection === null) return;
    guest.expiresAt = this.#now + SESSION_TTL_MS;
    const renewal = { kind: "renewed", expiresAt: guest.expiresAt } as const;
    await this.#turn(() => this.#room.sessionRenewed(connection, renewal, this.#now));
  }

  async #send({ connection }: Guest, command: RoomCommand): Promise<void> {
    if (connection === null) return;
    await this.#turn(() => {
      this.#room.receive(connection.connectionId, JSON.stringify(command), this.#now);
      this.#room.flush(this.#now);
    });
  }

  async #turn(act: () => void): Promise<void> {
    act();
    await this.#alarmClock.arm(this.#room.nextDueAt(this.#now));
  }

  async #ringIfDue(): Promise<void> {
    if (this.#alarmAt === null || this.#alarmAt > this.#now) return;
    this.#alarmAt = null;
    await ring({
      alarmClock: this.#alarmClock,
      clock: () => this.#now,
      act: (now) => this.#room.ring(now),
      nextDueAt: (now) => this.#room.nextDueAt(now),
      report: (error) => void this.problems.push(error),
      beginAnew: () => void this.problems.push("began anew"),
    });
  }

  #ports(): RoomPorts {
    return {
      store: this.#store,
      wires: {
        send: () => undefined,
        close: (connectionId, code) => {
          this.#attached.delete(connectionId);
          this.problems.push(`closed with ${code}`);
        },
        isSlow: () => false,
        attached: () => [...this.#attached.values()],
        note: (attached) => void this.#attached.set(attached.connection.connectionId, attached),
        lastSignAt: () => this.#now,
      },
      flushSoon: () => undefined,
      renew: () => undefined,
      report: (event, error) => void this.problems.push(event, error),
    };
  }
}
