import type { ErrorCode } from "../../generated/contract/errors.ts";
import { MAX_IN_FLIGHT } from "../../generated/contract/limits.ts";
import type { Member, MessagePage, Person, Room as RoomShape } from "../../generated/types.ts";
import { roomCommandScopes } from "../../generated/ws/room.ts";
import { decodeRoomFrame } from "../../generated/ws/server.ts";
import type { Block } from "../block.ts";
import { mayDo } from "../grants.ts";
import {
  deliver,
  farewell,
  flooded,
  isOver,
  nextSessionAt,
  refusal,
  serverFailed,
  sessionOver,
  silentSocket,
  SilenceWatch,
  struckOut,
  tooSlow,
  warning,
  warnings,
  type Connection,
  type Farewell,
  type Renewal,
} from "../sockets/index.ts";
import { missed, type News } from "./absent.ts";
import { admit } from "./admission.ts";
import { decide } from "./commands/index.ts";
import { BUSY_MS, GATHERED_CHANGES, IN_FLIGHT_RETRY_MS, PRUNE_AFTER_MS } from "./config.ts";
import { isSend, isStored, type Change, type Effect, type RoomSend } from "./effects.ts";
import type { RoomState } from "./evolve.ts";
import { namesOf, passGate, type FrameTimes, type Item } from "./gate.ts";
import { greet } from "./greeting.ts";
import { isMember, isStranger, titled } from "./membership/circle.ts";
import { rule, setBlocked, type Act } from "./membership/index.ts";
import { listMembers } from "./membership/list.ts";
import { refused, type Verdict } from "./membership/ruling.ts";
import { notMember } from "./not-member.ts";
import { readPage, type PageQuery, type Reader } from "./page.ts";
import { hasLeftBehind, part } from "./parting.ts";
import { personChanged } from "./person-changed.ts";
import type { RoomAttached, RoomPorts } from "./ports.ts";
import { isPruneDue, prunable } from "./pruning.ts";
import { keepReceipts, restore, takeIn } from "./restore.ts";
import { confined, isCut, isNewWord } from "./severed.ts";
import { carriers, concernsSessions, Turn } from "./turn.ts";
import { unread } from "./unread.ts";
import { withSpeaker } from "./unseen.ts";
import type { Visit } from "./visit.ts";

/**
 * One room: takes what happens to it, asks the deciders, and runs what they decided in the one order that keeps the
 * promises: memory, disk, sockets. Every method is one synchronous turn. It knows no platform; the shell gives it ports.
 *
 * In a quiet room each frame is written and told at once. While it is busy, the frames that come within a
 * moment are gathered, written together and told in one frame to each socket (RM-12): frames are what costs. Everything
 * else that happens to the room flushes first, so the order of events stays what it was.
 *
 * A method that throws leaves memory in doubt: the shell then has to let the object begin anew.
 */
export class Room {
  readonly #ports: RoomPorts;
  readonly #frameTimes = new Map<string, FrameTimes>();
  readonly #silence = new SilenceWatch();
  #state: RoomState;
  #gathered: Turn | null = null;
  #flushedAt = 0;
  /** The seq up to which the members who are not here have been told what they have not read. */
  #toldUpTo: number;
  /** Nudges and winks of which those who are not here are to be told (ME-10). Memory alone has them: they are of now. */
  #missed: News[] = [];
  /** When an end of a session is to be announced or has come. Kept, because every frame asks. */
  #nextSessionAt: number | null;

  constructor(ports: RoomPorts, now: number) {
    this.#ports = ports;
    this.#state = restore(ports.store, ports.wires.attached(), now);
    this.#toldUpTo = this.#state.recent.head;
    this.#nextSessionAt = nextSessionAt(this.#state.connections.values());
    // Whoever died between writing that somebody is out and closing their sockets has left these open (ME-3).
    const strangers = [...this.#state.connections.values()].filter((connection) => this.#isOut(connection));
    if (strangers.length > 0) this.#dismiss(strangers, notMember, now);
  }

  /** Whether somebody may enter or read the room, which came to them as one of this kind (ME-1, ME-2). */
  admits({ userId, kind }: Reader): boolean {
    return !isStranger(this.#state.circle, userId, kind);
  }

  /** A socket is open: lets it in, or turns it away. */
  open(visit: Visit, connection: Connection, now: number): void {
    this.flush(now);
    this.#attend(now);
    const { connectionId } = connection;
    // A write that has just failed made memory anew from the open sockets, and this one is among them.
    this.#state.connections.delete(connectionId);
    const admission = admit(this.#state, this.#ports.store, { visit, connection, now });
    if (admission.kind === "refused") return this.#deliver(farewell(connectionId, admission.close), now);

    const turn = new Turn(this.#state).take(confined(this.#state, connection.userId, admission.effects));
    if (!this.#commit(turn)) return this.#recover(farewell(connectionId, serverFailed), now);
    const greeting = greet(this.#state, this.#ports.store, { visit, connection, now });
    const welcome = greeting.map((event): RoomSend => ({ kind: "tell", to: connectionId, event }));
    this.#deliver([...turn.sends, ...welcome], now);
  }

  /** A frame came through a socket. */
  receive(connectionId: string, data: string | ArrayBuffer, now: number): void {
    this.#attend(now);
    const sender = this.#state.connections.get(connectionId);
    if (sender === undefined) return;
    const frame = decodeRoomFrame(data);
    if ("close" in frame) return this.#dismiss([sender], frame.close, now);
    if (this.#isOut(sender))
      return this.#dismiss([sender], notMember, now, refusals(frame.items, sender, "NOT_MEMBER"));

    const gate = passGate(this.#frameTimes.get(connectionId), frame.items, now);
    if (gate.floodMs > 0) return this.#dismissFlooder(sender, frame.items, gate.floodMs, now);
    this.#frameTimes.set(connectionId, gate.times);

    const isQuiet = this.#gathered === null && Math.abs(now - this.#flushedAt) >= BUSY_MS;
    const turn = (this.#gathered ??= new Turn(this.#state));
    for (const item of frame.items) {
      const effects = this.#answer(item, sender, turn, now);
      turn.take(effects, needsNoDisk(item) ? effects.filter(isSend) : [failed(item, connectionId)]);
    }
    if (gate.strikeMs > 0) return this.#dismiss([sender], struckOut(gate.strikeMs), now);
    if (isQuiet || turn.changes.length >= GATHERED_CHANGES) this.flush(now);
    else this.#ports.flushSoon();
  }

  /** Writes and tells what has been gathered (RM-12). Early or twice, it does nothing. */
  flush(now: number): void {
    const gathered = this.#gathered;
    if (gathered === null) return;
    this.#gathered = null;
    this.#flushedAt = now;
    this.#finish(gathered, now);
  }

  /** A socket has closed or broken. When that is what woke the room, it is not known yet, but everyone else still counts it. */
  leave(attached: RoomAttached, now: number): void {
    this.flush(now);
    takeIn(this.#state, this.#ports.store, attached);
    this.#attend(now);
    this.#finish(new Turn(this.#state).take(part(this.#state, new Set([attached.connection.connectionId]), now)), now);
  }

  /** An account has answered a `refresh` of this socket (AU-5). */
  sessionRenewed({ connectionId, sessionId }: Connection, renewal: Renewal, now: number): void {
    this.flush(now);
    this.#attend(now);
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
    this.#finish(turn, now);
  }

  /** A session has ended before its time: its sockets are closed (AU-9). */
  endSession(sessionId: string, now: number): void {
    this.#dismiss(this.#ofSession(sessionId), sessionOver, now);
  }

  /** Does what is due. May be asked late, early or twice. */
  ring(now: number): void {
    this.flush(now);
    this.#attend(now);
    const pruned = prunable(this.#state);
    if (pruned.length > 0) this.#finish(new Turn(this.#state).take(pruned), now);
  }

  /** When `ring` has something to do next, epoch milliseconds; null for never. */
  nextDueAt(now: number): number | null {
    const silenceAt = this.#silence.nextAt(this.#state.connections.size);
    const pruneAt = isPruneDue(this.#state) ? now + PRUNE_AFTER_MS : null;
    const dues = [this.#nextSessionAt, silenceAt, pruneAt].filter((dueAt) => dueAt !== null);
    return dues.length === 0 ? null : Math.min(...dues);
  }

  /** The room as somebody sees it to whom it came like this, or null where it does not exist to them (ME-1). */
  show(room: RoomShape, userId: string): RoomShape | null {
    return this.admits({ userId, kind: room.kind }) ? titled(this.#state.circle, room) : null;
  }

  /** A page of the stream, or null for somebody to whom the room does not exist. */
  page(query: PageQuery, reader: Reader, now: number): MessagePage | null {
    this.flush(now);
    return this.admits(reader) ? readPage(this.#state, this.#ports.store, query) : null;
  }

  /** The members, or null for somebody to whom the room does not exist, and in a public one, which has none (ME-7). */
  members(reader: string): readonly Member[] | null {
    return listMembers(this.#state.circle, this.#ports.store, reader);
  }

  /** Whether something is on disk of which members who are not here have not been told (ME-9, ME-10). Never in a public room. */
  hasNews(): boolean {
    if (this.#gathered !== null || this.#state.circle === null) return false;
    return this.#missed.length > 0 || this.#state.recent.head > this.#toldUpTo;
  }

  /** What the members who are not here have not read, and the nudges and winks, once for each (ME-9, ME-10). */
  takeNews(now: number): readonly News[] {
    this.flush(now);
    const news = [...unread(this.#state, this.#toldUpTo), ...this.#missed];
    this.#toldUpTo = this.#state.recent.head;
    this.#missed = [];
    return news;
  }

  /** Somebody does something to who belongs to a private room, or to its title. @returns whether it is on disk */
  change(act: Act, now: number): Verdict {
    this.flush(now);
    this.#attend(now);
    const ruling = rule({ room: this.#state, log: this.#ports.store, now }, act);
    if (ruling.kind === "refused") return ruling;
    const isWritten = this.#finish(new Turn(this.#state).take(ruling.effects), now);
    return isWritten ? { kind: "done", entry: ruling.entry } : refused("INTERNAL");
  }

  /**
   * One of the two in a direct room blocks the other, or does not any more (CO-3).
   *
   * @returns false when it could not be written: it has to be told again
   */
  setBlocked(block: Block, now: number): boolean {
    this.flush(now);
    this.#attend(now);
    return this.#finish(new Turn(this.#state).take(setBlocked({ room: this.#state, now }, block)), now);
  }

  /** Somebody has another name, picture or personal message (PF-3). Nothing happens in a room that never spoke of them. */
  personChanged(person: Person, now: number): void {
    this.flush(now);
    this.#attend(now);
    this.#finish(new Turn(this.#state).take(personChanged(this.#state, this.#ports.store, person)), now);
  }

  #answer(item: Item, sender: Connection, turn: Turn, now: number): readonly Effect[] {
    const to = sender.connectionId;
    if ("refusal" in item) return [{ kind: "tell", to, event: { type: "error", ...item.refusal } }];
    const { command } = item;
    if (!mayDo(sender.grants, roomCommandScopes[command.type])) {
      return [{ kind: "tell", to, event: refusal("SCOPE_MISSING", namesOf(item)) }];
    }
    if ("cid" in command && turn.waiting(to) >= MAX_IN_FLIGHT) {
      const details = { ...namesOf(item), retryAfterMs: IN_FLIGHT_RETRY_MS };
      return [{ kind: "tell", to, event: refusal("TOO_MANY_IN_FLIGHT", details) }];
    }
    try {
      const effects = decide({ room: this.#state, log: this.#ports.store, sender, now }, command.type, command);
      if (!isCut(this.#state)) return withSpeaker(this.#state, this.#ports.store, sender, effects);
      // Neither of the two speaks: who blocks could not be answered. A retry of what was said before is (RM-3).
      if (isNewWord(effects)) return [{ kind: "tell", to, event: refusal("BLOCKED", namesOf(item)) }];
      return confined(this.#state, sender.userId, effects);
    } catch (error) {
      this.#ports.report("room-command-failed", error);
      return [failed(item, to)];
    }
  }

  /** Sees to sessions that end (AU-6, AU-7) and to sockets that died (CL-6). Begins every turn, so it has to be cheap. */
  #attend(now: number): void {
    const { connections } = this.#state;
    if (this.#nextSessionAt !== null && this.#nextSessionAt <= now) {
      const over = [...connections.values()].filter((connection) => isOver(connection, now));
      if (over.length > 0) this.#dismiss(over, sessionOver, now);
      this.#warn(now);
    }
    const { wires } = this.#ports;
    const silent = this.#silence.silent(
      connections.values(),
      ({ connectionId }) => wires.lastSignAt(connectionId),
      now,
    );
    if (silent.length > 0) this.#dismiss(silent, silentSocket, now);
  }

  #warn(now: number): void {
    const ending = warnings(this.#state.connections.values(), now);
    if (ending.length === 0) return;
    this.flush(now);
    const turn = new Turn(this.#state);
    for (const connection of ending) {
      const { connectionId } = connection;
      turn.take([
        { kind: "warned", connectionId },
        { kind: "tell", to: connectionId, event: warning(connection) },
      ]);
    }
    this.#finish(turn, now);
  }

  /** Whether somebody has a socket and no right to it. */
  #isOut({ userId }: Connection): boolean {
    const { circle } = this.#state;
    return circle !== null && !isMember(circle, userId);
  }

  #ofSession(sessionId: string): readonly Connection[] {
    return [...this.#state.connections.values()].filter((connection) => connection.sessionId === sessionId);
  }

  #dismiss(connections: readonly Connection[], close: Farewell, now: number, first: readonly RoomSend[] = []): void {
    this.flush(now);
    const goodbyes = connections.flatMap(({ connectionId }) => farewell(connectionId, close));
    const turn = new Turn(this.#state);
    turn.take(part(this.#state, new Set(connections.map(({ connectionId }) => connectionId)), now));
    turn.take([...first, ...goodbyes], goodbyes);
    this.#finish(turn, now);
  }

  /** Nothing is dropped without an answer (RM-8), not even a flood. */
  #dismissFlooder(sender: Connection, items: readonly Item[], stayAwayMs: number, now: number): void {
    const answers = refusals(items, sender, "RATE_LIMITED", { retryAfterMs: stayAwayMs });
    this.#dismiss([sender], flooded(stayAwayMs), now, answers);
  }

  /** Writes a turn and then says what it has to say, or what it says instead when it could not be written. @returns which */
  #finish(turn: Turn, now: number): boolean {
    const isWritten = this.#commit(turn);
    if (isWritten) {
      this.#missed.push(...missed(this.#state, turn.sends));
      this.#deliver(turn.sends, now);
    } else this.#recover(turn.instead, now);
    return isWritten;
  }

  /**
   * Memory ran ahead of a write that failed: it is built anew from disk and sockets, as after a sleep.
   *
   * @throws Error when somebody's receipt has neither: everyone has to begin anew with what the disk knows
   */
  #recover(instead: readonly RoomSend[], now: number): void {
    const before = this.#state.receipts;
    this.#state = restore(this.#ports.store, this.#ports.wires.attached(), now);
    for (const send of instead) if (send.kind === "close") this.#state.connections.delete(send.connectionId);
    const kept = keepReceipts(this.#state, before);
    this.#carry(kept.map((receipt) => ({ kind: "receipt", receipt })));
    this.#nextSessionAt = nextSessionAt(this.#state.connections.values());
    const told = kept.map((receipt): RoomSend => ({ kind: "tellAll", event: { type: "receipt", ...receipt } }));
    this.#deliver([...instead, ...told], now);
    if (hasLeftBehind(this.#state)) throw new Error("a receipt that people were told of is on no disk and no socket");
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
    this.#carry(turn.changes);
    return true;
  }

  /** Brings what sockets carry through hibernation up to date, and what is kept of the connections. */
  #carry(changes: readonly Change[]): void {
    const { connections, receipts } = this.#state;
    const carrying = new Set(changes.flatMap((change) => carriers(change, connections.values())));
    for (const connectionId of carrying) {
      const connection = connections.get(connectionId);
      if (connection === undefined) continue;
      this.#ports.wires.note({ connection, note: receipts.get(connection.userId) ?? null });
    }
    for (const change of changes) {
      if (change.kind === "disconnected") this.#frameTimes.delete(change.connectionId);
    }
    if (changes.some(concernsSessions)) this.#nextSessionAt = nextSessionAt(connections.values());
  }

  /** Says what is to be said. Who had left too much unread before it is closed, or the room would hold it for ever (LM-9). */
  #deliver(sends: readonly RoomSend[], now: number): void {
    const { connections } = this.#state;
    const slow = [...connections.values()].filter(({ connectionId }) => this.#ports.wires.isSlow(connectionId));
    deliver(sends, connections.keys(), this.#ports);
    if (slow.length > 0) this.#dismiss(slow, tooSlow, now);
  }
}

/** Whether the answer stands although the turn could not be written. */
const needsNoDisk = (item: Item): boolean => "refusal" in item || item.command.type === "ping";

/** The same refusal for everything in a frame: nothing is dropped without an answer (RM-8). */
const refusals = (
  items: readonly Item[],
  { connectionId: to }: Connection,
  code: ErrorCode,
  details: { readonly retryAfterMs?: number } = {},
): readonly RoomSend[] =>
  items.map((item) => ({ kind: "tell", to, event: refusal(code, { ...namesOf(item), ...details }) }));

const failed = (item: Item, to: string): RoomSend => ({ kind: "tell", to, event: refusal("INTERNAL", namesOf(item)) });
