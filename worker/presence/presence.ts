import { CLOSE } from "../../generated/contract/errors.ts";
import { SOCKETS_PER_USER_AND_ROOM } from "../../generated/contract/limits.ts";
import type { PresenceCommand } from "../../generated/ws/presence.ts";
import { decodePresenceFrame, type Accepted, type Refused } from "../../generated/ws/server.ts";
import {
  deliver,
  farewell,
  FLOOD_WINDOW,
  flooded,
  isOver,
  nearestExpiryAt,
  oneTooMany,
  ownSockets,
  refusal,
  replacedByNewer,
  sessionOver,
  waitMs,
  withNow,
  type Connection,
  type Farewell,
  type Renewal,
} from "../sockets/index.ts";
import { decide } from "./commands/index.ts";
import { STATUS_WINDOW } from "./config.ts";
import type { PresenceDecision, PresenceSend } from "./effects.ts";
import { greet } from "./greeting.ts";
import type { PresencePorts } from "./ports.ts";
import { deviceOf, Roster, signKey, type Signs } from "./roster.ts";
import type { PresenceVisit } from "./visit.ts";

type Item = Accepted<PresenceCommand> | Refused;

/** Closes that mean goodbye: the client's own, and the end of the session. Every other device was lost and may come back. */
const GOODBYES: readonly number[] = [CLOSE.DONE, CLOSE.GOING_AWAY, CLOSE.SESSION_ENDED];

/**
 * Who is there: takes what happens to sockets, asks the deciders, writes, and tells everyone what changed, all changes of
 * one moment in one frame. Every method is one synchronous turn. It knows no platform; the shell gives it ports.
 *
 * A method that throws leaves memory in doubt: the shell then has to let the object begin anew.
 */
export class Presence {
  readonly #ports: PresencePorts;
  readonly #roster: Roster;
  readonly #connections: Map<string, Connection>;
  /** When the latest frames of a connection came: for the flood, and as signs of life. */
  readonly #frameTimes = new Map<string, readonly number[]>();
  /** When somebody's latest changes were taken. */
  readonly #statusTimes = new Map<string, readonly number[]>();

  constructor(ports: PresencePorts) {
    this.#ports = ports;
    this.#roster = new Roster(ports.store);
    this.#connections = new Map(ports.wires.attached().map(({ connection }) => [connection.connectionId, connection]));
  }

  /** A socket is open: lets it in, or turns it away. */
  open({ person }: PresenceVisit, connection: Connection, now: number): void {
    this.sweep(now);
    const { connectionId } = connection;
    if (isOver(connection, now)) return this.#deliver(farewell(connectionId, sessionOver));
    const { replaced, others } = ownSockets(this.#connections.values(), connection);
    if (others.length >= SOCKETS_PER_USER_AND_ROOM) return this.#deliver(farewell(connectionId, oneTooMany));

    for (const older of replaced) this.#forget(older);
    this.#connections.set(connectionId, connection);
    this.#roster.arrive(person, connection, now);
    const greeting = greet(connection, this.#roster.records, now);
    this.#deliver([
      ...replaced.flatMap((older) => farewell(older.connectionId, replacedByNewer)),
      ...greeting.map((event): PresenceSend => ({ kind: "tell", to: connectionId, event })),
    ]);
  }

  /** A frame came through a socket. */
  receive(connectionId: string, data: string | ArrayBuffer, now: number): void {
    this.sweep(now);
    const sender = this.#connections.get(connectionId);
    if (sender === undefined) return;
    const frame = decodePresenceFrame(data);
    if ("close" in frame) return this.#dismiss([sender], frame.close, now);

    const times = this.#frameTimes.get(connectionId) ?? [];
    const stayAwayMs = waitMs(times, [FLOOD_WINDOW], now);
    if (stayAwayMs > 0) return this.#dismiss([sender], flooded(stayAwayMs), now);
    this.#frameTimes.set(connectionId, withNow(times, FLOOD_WINDOW.max, now));
    this.#deliver(frame.items.flatMap((item) => this.#run(this.#answer(item, sender, now), sender, now)));
  }

  /**
   * A socket has closed or broken. Its connection may be unknown, when that is what woke the object.
   *
   * @param lastPingAt when the platform last answered a ping of it, epoch milliseconds, or null for never
   */
  leave(
    connection: Connection,
    { code, lastPingAt }: { readonly code: number; readonly lastPingAt: number | null },
    now: number,
  ): void {
    const signAt = Math.max(lastPingAt ?? 0, this.#frameTimes.get(connection.connectionId)?.at(-1) ?? 0);
    this.#part(connection, code, signAt, now);
    this.sweep(now);
  }

  /** An account has answered a `refresh` of this socket (AU-5). */
  sessionRenewed({ connectionId, sessionId }: Connection, renewal: Renewal, now: number): void {
    this.sweep(now);
    switch (renewal.kind) {
      case "ended":
        return this.endSession(sessionId, now);
      case "unavailable":
        return this.#apologise(connectionId, "refresh");
      case "renewed":
        return this.#prolong(sessionId, renewal.expiresAt);
    }
  }

  /** The directory did not take a personal message: its writer hears that it will not last. */
  messageNotSaved({ connectionId }: Connection): void {
    this.#apologise(connectionId, "presence");
  }

  /** A session has ended before its time: its sockets are closed (AU-9). */
  endSession(sessionId: string, now: number): void {
    this.#dismiss(this.#ofSession(sessionId), sessionOver, now);
  }

  /** Closes the sockets whose sessions are over (AU-6), and finds who is gone (PR-1). Begins every turn, and is what the alarm is for. */
  sweep(now: number): void {
    const over = [...this.#connections.values()].filter((connection) => isOver(connection, now));
    if (over.length > 0) this.#dismiss(over, sessionOver, now);
    this.#roster.sweep(this.#signs(), now);
    this.#soon();
  }

  /** When `sweep` has something to do next, epoch milliseconds; null for never. */
  nextDueAt(now: number): number | null {
    const dues = [this.#roster.dueAt(this.#signs(), now), nearestExpiryAt(this.#connections.values())];
    const due = dues.filter((dueAt) => dueAt !== null);
    return due.length === 0 ? null : Math.min(...due);
  }

  /** Tells everyone what has changed since the last time, in one frame (PR-3). */
  flush(): void {
    deliver(this.#roster.takeNews(this.#connections.values()), this.#connections.keys(), this.#ports);
  }

  #answer(item: Item, sender: Connection, now: number): PresenceDecision {
    const to = sender.connectionId;
    if ("refusal" in item) return [{ kind: "tell", to, event: { type: "error", ...item.refusal } }];
    const { command } = item;
    try {
      const record = this.#roster.records.get(sender.userId);
      const device = record?.devices.get(deviceOf(sender));
      if (record === undefined || device === undefined) throw new Error("a socket without a lease");
      const statusTimes = this.#statusTimes.get(sender.userId) ?? [];
      return decide({ record, device, sender, statusTimes, now }, command.type, command);
    } catch (error) {
      this.#ports.report("presence-command-failed", error);
      return [{ kind: "tell", to, event: refusal("INTERNAL", { of: command.type }) }];
    }
  }

  /** Runs what a command brings about; gives back what is to be said. */
  #run(decision: PresenceDecision, sender: Connection, now: number): readonly PresenceSend[] {
    return decision.flatMap((effect): readonly PresenceSend[] => {
      switch (effect.kind) {
        case "record":
          this.#statusTimes.set(
            sender.userId,
            withNow(this.#statusTimes.get(sender.userId) ?? [], STATUS_WINDOW.max, now),
          );
          this.#roster.put(effect.record);
          return [];
        case "saveMessage":
          this.#ports.saveMessage(sender, effect.text);
          return [];
        case "tell":
        case "tellAll":
        case "close":
        case "renew":
          return [effect];
      }
    });
  }

  #prolong(sessionId: string, expiresAt: number): void {
    const renewed = this.#ofSession(sessionId).map((connection) => ({ ...connection, expiresAt }));
    for (const connection of renewed) {
      this.#connections.set(connection.connectionId, connection);
      this.#ports.wires.note({ connection, note: null });
    }
    this.#deliver(
      renewed.map(({ connectionId: to }) => ({
        kind: "tell",
        to,
        event: { type: "session", expiresAt, reason: "refreshed" },
      })),
    );
  }

  #apologise(to: string, of: string): void {
    if (this.#connections.has(to)) this.#deliver([{ kind: "tell", to, event: refusal("UNAVAILABLE", { of }) }]);
  }

  #dismiss(connections: readonly Connection[], close: Farewell, now: number): void {
    for (const connection of connections) this.#part(connection, close.code, this.#signAt(connection), now);
    this.#deliver(connections.flatMap(({ connectionId }) => farewell(connectionId, close)));
  }

  #part(connection: Connection, code: number, signAt: number, now: number): void {
    this.#roster.part(connection, { goodbye: GOODBYES.includes(code), signAt }, now);
    this.#forget(connection);
  }

  #forget({ connectionId }: Connection): void {
    this.#connections.delete(connectionId);
    this.#frameTimes.delete(connectionId);
  }

  #ofSession(sessionId: string): readonly Connection[] {
    return [...this.#connections.values()].filter((connection) => connection.sessionId === sessionId);
  }

  #signs(): Signs {
    return new Map(
      [...this.#connections.values()].map((connection) => [
        signKey(connection.userId, deviceOf(connection)),
        this.#signAt(connection),
      ]),
    );
  }

  #signAt({ connectionId }: Connection): number {
    return Math.max(this.#frameTimes.get(connectionId)?.at(-1) ?? 0, this.#ports.wires.lastPingAt(connectionId) ?? 0);
  }

  #deliver(sends: readonly PresenceSend[]): void {
    deliver(sends, this.#connections.keys(), this.#ports);
    this.#soon();
  }

  #soon(): void {
    if (this.#roster.hasNews) this.#ports.flushSoon();
  }
}
