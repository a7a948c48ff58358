import type { MessagePage } from "../../generated/types.ts";
import { decodeRoomFrame } from "../../generated/ws/server.ts";
import {
  deliver,
  farewell,
  flooded,
  isOver,
  nearestExpiryAt,
  refusal,
  serverFailed,
  sessionOver,
  type Connection,
  type Farewell,
  type Renewal,
} from "../sockets/index.ts";
import { admit } from "./admission.ts";
import { decide } from "./commands/index.ts";
import { isStored, type Effect, type RoomSend } from "./effects.ts";
import type { RoomState } from "./evolve.ts";
import { namesOf, passGate, type FrameTimes, type Item } from "./gate.ts";
import { greet } from "./greeting.ts";
import { readPage, type PageQuery } from "./page.ts";
import { part } from "./parting.ts";
import type { RoomAttached, RoomPorts } from "./ports.ts";
import { restore, takeIn } from "./restore.ts";
import { carriers, Turn } from "./turn.ts";
import type { Visit } from "./visit.ts";

/**
 * One room: takes what happens to it, asks the deciders, and runs what they decided in the one order that keeps the
 * promises: memory, disk, sockets. Every method is one synchronous turn. It knows no platform; the shell gives it ports.
 *
 * A method that throws leaves memory in doubt: the shell then has to let the object begin anew.
 */
export class Room {
  readonly #ports: RoomPorts;
  readonly #frameTimes = new Map<string, FrameTimes>();
  #state: RoomState;

  constructor(ports: RoomPorts, now: number) {
    this.#ports = ports;
    this.#state = restore(ports.store, ports.wires.attached(), now);
  }

  /** A socket is open: lets it in, or turns it away. */
  open(visit: Visit, connection: Connection, now: number): void {
    this.expire(now);
    const { connectionId } = connection;
    const admission = admit(this.#state, this.#ports.store, { visit, connection, now });
    if (admission.kind === "refused") return this.#deliver(farewell(connectionId, admission.close));

    const turn = new Turn(this.#state);
    turn.take(admission.effects);
    if (!this.#commit(turn)) return this.#recover(farewell(connectionId, serverFailed), now);
    const greeting = greet(this.#state, this.#ports.store, { visit, connection, now });
    this.#deliver([...turn.sends, ...greeting.map((event): RoomSend => ({ kind: "tell", to: connectionId, event }))]);
  }

  /** A frame came through a socket. */
  receive(connectionId: string, data: string | ArrayBuffer, now: number): void {
    this.expire(now);
    const sender = this.#state.connections.get(connectionId);
    if (sender === undefined) return;
    const frame = decodeRoomFrame(data);
    if ("close" in frame) return this.#dismiss([sender], frame.close, now);

    const gate = passGate(this.#frameTimes.get(connectionId), frame.items, now);
    if (gate.stayAwayMs > 0) return this.#dismissFlooder(sender, frame.items, gate.stayAwayMs, now);
    this.#frameTimes.set(connectionId, gate.times);

    const turn = new Turn(this.#state);
    for (const item of frame.items) turn.take(this.#answer(item, sender, now));
    this.#finish(
      turn,
      now,
      frame.items.map((item) => failed(item, connectionId)),
    );
  }

  /** A socket has closed or broken. When that is what woke the room, it is not known yet, but everyone else still counts it. */
  leave(attached: RoomAttached, now: number): void {
    takeIn(this.#state, this.#ports.store, attached);
    this.expire(now);
    const turn = new Turn(this.#state);
    turn.take(part(this.#state, new Set([attached.connection.connectionId]), now));
    this.#finish(turn, now, []);
  }

  /** An account has answered a `refresh` of this socket (AU-5). */
  sessionRenewed({ connectionId, sessionId }: Connection, renewal: Renewal, now: number): void {
    this.expire(now);
    const turn = new Turn(this.#state);
    switch (renewal.kind) {
      case "ended":
        return this.endSession(sessionId, now);
      case "unavailable":
        if (!this.#state.connections.has(connectionId)) return;
        turn.take([{ kind: "tell", to: connectionId, event: refusal("UNAVAILABLE", { of: "refresh" }) }]);
        break;
      case "renewed": {
        const { expiresAt } = renewal;
        turn.take([{ kind: "renewed", sessionId, expiresAt }]);
        turn.take(
          this.#ofSession(sessionId).map((connection) => ({
            kind: "tell",
            to: connection.connectionId,
            event: { type: "session", expiresAt, reason: "refreshed" },
          })),
        );
      }
    }
    this.#finish(turn, now, []);
  }

  /** A session has ended before its time: its sockets are closed (AU-9). */
  endSession(sessionId: string, now: number): void {
    this.#dismiss(this.#ofSession(sessionId), sessionOver, now);
  }

  /** Closes the sockets whose sessions are over (AU-6). Begins every turn, and is what the alarm is for. */
  expire(now: number): void {
    const over = [...this.#state.connections.values()].filter((connection) => isOver(connection, now));
    if (over.length > 0) this.#dismiss(over, sessionOver, now);
  }

  /** When `expire` has something to do next, epoch milliseconds; null for never. */
  nextExpiryAt(): number | null {
    return nearestExpiryAt(this.#state.connections.values());
  }

  /** A page of the stream. */
  page(query: PageQuery): MessagePage {
    return readPage(this.#state, this.#ports.store, query);
  }

  #answer(item: Item, sender: Connection, now: number): readonly Effect[] {
    const to = sender.connectionId;
    if ("refusal" in item) return [{ kind: "tell", to, event: { type: "error", ...item.refusal } }];
    const { command } = item;
    try {
      return decide({ room: this.#state, log: this.#ports.store, sender, now }, command.type, command);
    } catch (error) {
      this.#ports.report("room-command-failed", error);
      return [failed(item, to)];
    }
  }

  #ofSession(sessionId: string): readonly Connection[] {
    return [...this.#state.connections.values()].filter((connection) => connection.sessionId === sessionId);
  }

  #dismiss(connections: readonly Connection[], close: Farewell, now: number, first: readonly RoomSend[] = []): void {
    const goodbyes = connections.flatMap(({ connectionId }) => farewell(connectionId, close));
    const turn = new Turn(this.#state);
    turn.take(part(this.#state, new Set(connections.map(({ connectionId }) => connectionId)), now));
    turn.take([...first, ...goodbyes]);
    this.#finish(turn, now, goodbyes);
  }

  /** Nothing is dropped without an answer (RM-8), not even a flood. */
  #dismissFlooder(sender: Connection, items: readonly Item[], stayAwayMs: number, now: number): void {
    const answers = items.map((item): RoomSend => {
      const event = refusal("RATE_LIMITED", { ...namesOf(item), retryAfterMs: stayAwayMs });
      return { kind: "tell", to: sender.connectionId, event };
    });
    this.#dismiss([sender], flooded(stayAwayMs), now, answers);
  }

  /** Writes a turn and then says what it has to say, or `instead` when it could not be written. */
  #finish(turn: Turn, now: number, instead: readonly RoomSend[]): void {
    if (this.#commit(turn)) this.#deliver(turn.sends);
    else this.#recover(instead, now);
  }

  /** Memory ran ahead of a write that failed: it is built anew from disk and sockets, as after a sleep. */
  #recover(instead: readonly RoomSend[], now: number): void {
    this.#state = restore(this.#ports.store, this.#ports.wires.attached(), now);
    for (const send of instead) if (send.kind === "close") this.#state.connections.delete(send.connectionId);
    this.#deliver(instead);
  }

  /** Writes a turn, all or nothing. */
  #commit(turn: Turn): boolean {
    const stored = turn.changes.filter(isStored);
    try {
      // Most turns of a chat are typing and receipts: they need no disk.
      if (stored.length > 0) this.#ports.store.commit(stored);
    } catch (error) {
      this.#ports.report("room-turn-not-written", error);
      return false;
    }
    for (const change of turn.changes) {
      if (change.kind === "disconnected") this.#frameTimes.delete(change.connectionId);
      for (const connection of carriers(change, this.#state.connections.values())) {
        this.#ports.wires.note({ connection, note: this.#state.receipts.get(connection.userId) ?? null });
      }
    }
    return true;
  }

  #deliver(sends: readonly RoomSend[]): void {
    deliver(sends, this.#state.connections.keys(), this.#ports);
  }
}

const failed = (item: Item, to: string): RoomSend => ({ kind: "tell", to, event: refusal("INTERNAL", namesOf(item)) });
