import { CLOSE } from "../../generated/contract/errors.ts";
import { SOCKETS_PER_USER_AND_ROOM } from "../../generated/contract/limits.ts";
import type { Person } from "../../generated/types.ts";
import { presenceCommandScopes, type PresenceCommand } from "../../generated/ws/presence.ts";
import { decodePresenceFrame, type Accepted, type Refused } from "../../generated/ws/server.ts";
import { mayDo } from "../grants.ts";
import {
  asRenewed,
  asWarned,
  deliver,
  farewell,
  FLOOD_WINDOW,
  flooded,
  isOver,
  isStrike,
  nextSessionAt,
  oneTooMany,
  ownSockets,
  refusal,
  replacedByNewer,
  sessionOver,
  SilenceWatch,
  silentSocket,
  STRIKE_WINDOW,
  struckOut,
  Tally,
  tooSlow,
  warning,
  warnings,
  type Connection,
  type Farewell,
  type Renewal,
} from "../sockets/index.ts";
import type { Block } from "../block.ts";
import { decide } from "./commands/index.ts";
import { Crowd } from "./crowd.ts";
import type { PresenceDecision, PresenceSend } from "./effects.ts";
import { greet } from "./greeting.ts";
import type { OwnNews } from "./own-event.ts";
import type { PresencePorts } from "./ports.ts";
import { deviceOf, Roster } from "./roster.ts";
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
  readonly #crowd: Crowd;
  readonly #roster: Roster;
  readonly #silence = new SilenceWatch();
  readonly #frames = new Tally(FLOOD_WINDOW);
  readonly #strikes = new Tally(STRIKE_WINDOW);

  constructor(ports: PresencePorts) {
    this.#ports = ports;
    this.#crowd = new Crowd(ports.wires.attached().map(({ connection }) => connection));
    this.#roster = new Roster(ports.store, (userId, device) => {
      const connectionId = this.#crowd.idOfDevice(userId, device);
      return connectionId === undefined ? null : ports.wires.lastSignAt(connectionId);
    });
  }

  /** A socket is open: lets it in, or turns it away. */
  open({ person, said }: PresenceVisit, connection: Connection, now: number): void {
    this.sweep(now);
    const { connectionId } = connection;
    if (isOver(connection, now)) return this.#deliver(farewell(connectionId, sessionOver));
    const { replaced, others } = ownSockets(this.#crowd.all(), connection);
    if (others.length >= SOCKETS_PER_USER_AND_ROOM) return this.#deliver(farewell(connectionId, oneTooMany));

    for (const older of replaced) this.#forget(older);
    this.#crowd.put(connection);
    const maySay = said !== null && mayDo(connection.grants, presenceCommandScopes.presence);
    this.#roster.arrive(person, maySay ? said : null, connection, now);
    const answer = said === null ? [] : this.#do({ command: { type: "presence", ...said } }, connection, now);
    const greeting = greet(connection, this.#roster, now);
    this.#deliver([
      ...replaced.flatMap((older) => farewell(older.connectionId, replacedByNewer)),
      ...greeting.map((event): PresenceSend => ({ kind: "tell", to: connectionId, event })),
      ...answer,
    ]);
    this.#warn([connection], now);
  }

  /** A frame came through a socket. */
  receive(connectionId: string, data: string | ArrayBuffer, now: number): void {
    this.sweep(now);
    const sender = this.#crowd.get(connectionId);
    if (sender === undefined) return;
    if (this.#ports.wires.isSlow(connectionId)) return this.#dismiss([sender], tooSlow, now);
    const floodMs = this.#frames.waitMs(connectionId, now);
    if (floodMs > 0) return this.#dismiss([sender], flooded(floodMs), now);
    this.#frames.count(connectionId, now);

    const frame = decodePresenceFrame(data);
    if ("close" in frame) return this.#dismiss([sender], frame.close, now);
    this.#deliver(frame.items.flatMap((item) => this.#do(item, sender, now)));
    if (isStrike(frame.items)) this.#strike(sender, now);
  }

  /**
   * A socket has closed or broken. Its connection may be unknown, when that is what woke the object.
   *
   * @param lastSignAt when it last gave a sign, epoch milliseconds
   */
  leave(
    connection: Connection,
    { code, lastSignAt }: { readonly code: number; readonly lastSignAt: number },
    now: number,
  ): void {
    this.#part(connection, code, lastSignAt, now);
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
        return this.#prolong(sessionId, renewal.expiresAt, now);
    }
  }

  /** The directory did not take a personal message: its writer hears that it will not last. */
  messageNotSaved({ connectionId }: Connection): void {
    this.#apologise(connectionId, "presence");
  }

  /** A session has ended before its time: its sockets are closed (AU-9). */
  endSession(sessionId: string, now: number): void {
    this.sweep(now);
    this.#dismiss(this.#ofSession(sessionId), sessionOver, now);
  }

  /** Tells people something, each on their own sockets, if they have any (CO-1, ME-4, ME-9). One pass over everyone, however many are told. */
  tellPeople(news: readonly OwnNews[], now: number): void {
    this.sweep(now);
    const told = new Set(news.map(({ userId }) => userId));
    const sockets = Map.groupBy(
      [...this.#crowd.all()].filter((connection) => told.has(connection.userId)),
      ({ userId }) => userId,
    );
    const isSlow = ({ connectionId }: Connection): boolean => this.#ports.wires.isSlow(connectionId);
    this.#dismiss([...sockets.values()].flat().filter(isSlow), tooSlow, now);
    this.#deliver(
      news.flatMap(({ userId, event }) =>
        (sockets.get(userId) ?? [])
          .filter(({ connectionId }) => this.#crowd.get(connectionId) !== undefined)
          .map(({ connectionId: to }) => ({ kind: "tell", to, event })),
      ),
    );
  }

  /** Somebody blocks somebody, or does not any more: to the other one they are offline meanwhile (CO-3). */
  setBlocked(block: Block, now: number): void {
    this.sweep(now);
    this.#roster.block(block, now);
    this.#soon();
  }

  /** A person has changed how they look (PF-3). */
  personChanged(person: Person, now: number): void {
    this.sweep(now);
    this.#roster.lookDifferent(person, now);
    this.#soon();
  }

  /**
   * Closes the sockets whose sessions are over (AU-6) and the silent ones (CL-6), announces the next ends (AU-7), and
   * finds who is gone (PR-1). Begins every turn, and is what the alarm is for.
   */
  sweep(now: number): void {
    const over = [...this.#crowd.all()].filter((connection) => isOver(connection, now));
    this.#dismiss(over, sessionOver, now);
    const signAt = ({ connectionId }: Connection): number => this.#ports.wires.lastSignAt(connectionId);
    this.#dismiss(this.#silence.silent(this.#crowd.all(), signAt, now), silentSocket, now);
    this.#warn(this.#crowd.all(), now);
    this.#roster.sweep(now);
    this.#soon();
  }

  /** When `sweep` has something to do next, epoch milliseconds; null for never. */
  nextDueAt(): number | null {
    const dues = [this.#roster.dueAt, nextSessionAt(this.#crowd.all()), this.#silence.nextAt(this.#crowd.size)];
    const due = dues.filter((dueAt) => dueAt !== null);
    return due.length === 0 ? null : Math.min(...due);
  }

  /** Tells everyone what has changed since the last time, in one frame (PR-3). Nobody waits for who does not read (LM-9). */
  flush(now: number): void {
    if (!this.#roster.hasNews) return;
    const slow = [...this.#crowd.all()].filter(({ connectionId }) => this.#ports.wires.isSlow(connectionId));
    this.#dismiss(slow, tooSlow, now);
    for (const { to, sends } of this.#roster.takeNews(this.#crowd.all())) deliver(sends, to, this.#ports);
  }

  /** Does what somebody says; gives back what is to be said. */
  #do(item: Item, sender: Connection, now: number): readonly PresenceSend[] {
    return this.#run(this.#answer(item, sender, now), sender, now);
  }

  #answer(item: Item, sender: Connection, now: number): PresenceDecision {
    const to = sender.connectionId;
    if ("refusal" in item) return [{ kind: "tell", to, event: { type: "error", ...item.refusal } }];
    const { command } = item;
    if (!mayDo(sender.grants, presenceCommandScopes[command.type])) {
      return [{ kind: "tell", to, event: refusal("SCOPE_MISSING", { of: command.type }) }];
    }
    try {
      const record = this.#roster.records.get(sender.userId);
      const device = record?.devices.get(deviceOf(sender));
      if (record === undefined || device === undefined) throw new Error("a socket without a lease");
      return decide({ record, device, sender, now }, command.type, command);
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
          this.#roster.put(effect.record, now);
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

  /** A frame of somebody had something that does not fit its schema, and they have heard so (LM-6). */
  #strike(sender: Connection, now: number): void {
    const stayAwayMs = this.#strikes.waitMs(sender.connectionId, now);
    if (stayAwayMs > 0) return this.#dismiss([sender], struckOut(stayAwayMs), now);
    this.#strikes.count(sender.connectionId, now);
  }

  #prolong(sessionId: string, expiresAt: number, now: number): void {
    const renewed = this.#ofSession(sessionId).map((connection) => asRenewed(connection, expiresAt));
    this.#keep(renewed);
    this.#deliver(
      renewed.map(({ connectionId: to }) => ({
        kind: "tell",
        to,
        event: { type: "session", expiresAt, reason: "refreshed" },
      })),
    );
    this.#warn(renewed, now);
  }

  /** Announces the end of sessions to those sockets whose time for it has come (AU-7). */
  #warn(connections: Iterable<Connection>, now: number): void {
    const warned = warnings(connections, now).map(asWarned);
    if (warned.length === 0) return;
    this.#keep(warned);
    this.#deliver(
      warned.map((connection) => ({ kind: "tell", to: connection.connectionId, event: warning(connection) })),
    );
  }

  /** Takes in what has changed of sockets, also for their sleep. */
  #keep(connections: readonly Connection[]): void {
    for (const connection of connections) {
      this.#crowd.put(connection);
      this.#ports.wires.note({ connection, note: null });
    }
  }

  #apologise(to: string, of: string): void {
    if (this.#crowd.get(to) !== undefined) this.#deliver([{ kind: "tell", to, event: refusal("UNAVAILABLE", { of }) }]);
  }

  #dismiss(connections: readonly Connection[], close: Farewell, now: number): void {
    for (const connection of connections) {
      this.#part(connection, close.code, this.#ports.wires.lastSignAt(connection.connectionId), now);
    }
    this.#deliver(connections.flatMap(({ connectionId }) => farewell(connectionId, close)));
  }

  #part(connection: Connection, code: number, signAt: number, now: number): void {
    this.#forget(connection);
    this.#roster.part(connection, { goodbye: GOODBYES.includes(code), signAt }, now);
  }

  #forget(connection: Connection): void {
    this.#crowd.forget(connection);
    this.#frames.forget(connection.connectionId);
    this.#strikes.forget(connection.connectionId);
  }

  #ofSession(sessionId: string): readonly Connection[] {
    return [...this.#crowd.all()].filter((connection) => connection.sessionId === sessionId);
  }

  /** Says what is for single sockets. What is for everyone waits for `flush`. */
  #deliver(sends: readonly PresenceSend[]): void {
    deliver(sends, [], this.#ports);
    this.#soon();
  }

  #soon(): void {
    if (this.#roster.hasNews) this.#ports.flushSoon();
  }
}
