import { DurableObject } from "cloudflare:workers";
import { CLOSE } from "../../generated/contract/errors.ts";
import type { Member, MessagePage, Person, Room as RoomShape } from "../../generated/types.ts";
import { PING_FRAME, PONG_FRAME } from "../../generated/ws/codec.ts";
import { noteRoom, parseRoomEntry, renewSession } from "../account/index.ts";
import { systemClock } from "../clock.ts";
import type { Env } from "../env.ts";
import { errorFields, logProblem } from "../log.ts";
import {
  AlarmClock,
  openDoor,
  readKnock,
  Renewals,
  ring,
  safeClose,
  Soon,
  Wires,
  type Connection,
  type Renewal,
} from "../sockets/index.ts";
import { migrate } from "../storage/index.ts";
import { Courier } from "../notices/index.ts";
import { tellPeople } from "../presence/index.ts";
import { GATHER_MS, NEWS_EVERY_MS } from "./config.ts";
import { importLegacy } from "./legacy-import.ts";
import type { Block } from "../block.ts";
import type { Act } from "./membership/index.ts";
import { refused, type Verdict } from "./membership/ruling.ts";
import { roomMigrations } from "./migrations.ts";
import { noteSchema } from "./note.ts";
import { Pace } from "./pace.ts";
import type { PageQuery, Reader } from "./page.ts";
import { Room } from "./room.ts";
import { SqliteRoomStore } from "./store.ts";
import { parseVisit } from "./visit.ts";

/** The shell of a room: wakes, restores, forwards. What happens in a room is decided in `Room`. */
export class ChatRoom extends DurableObject<Env> {
  readonly #wires = new Wires(noteSchema, this.ctx);
  readonly #alarmClock: AlarmClock;
  readonly #renewals: Renewals;
  readonly #room: Room;
  readonly #courier: Courier;
  readonly #news = new Pace(() => this.#tellNews(), NEWS_EVERY_MS);
  readonly #soon = new Soon(() => this.#turn(() => this.#room.flush(systemClock())), GATHER_MS);

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#alarmClock = new AlarmClock(ctx.storage);
    this.#renewals = new Renewals((key) => renewSession(env, key));
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING_FRAME, PONG_FRAME));
    migrate(ctx.storage, roomMigrations);
    const imported = importLegacy(ctx.storage, systemClock());
    if (imported !== null && imported.unreadable > 0) logProblem("room-legacy-unreadable", { ...imported });
    const store = new SqliteRoomStore(ctx.storage);
    this.#courier = new Courier({
      notices: store.notices,
      clock: systemClock,
      deliver: async ({ to, body }) => noteRoom(env, to, parseRoomEntry(body)),
      report: (error) => logProblem("room-notice-not-delivered", errorFields(error)),
    });
    const ports = {
      store,
      wires: this.#wires,
      flushSoon: () => this.#soon.ask(),
      renew: (connection: Connection) => this.#renew(connection),
      report: (event: string, error: unknown) => logProblem(event, errorFields(error)),
    };
    this.#wires.restore(ctx.getWebSockets(), systemClock());
    this.#room = new Room(ports, systemClock());
    void ctx.blockConcurrencyWhile(async () => this.#alarmClock.restore(this.#nextDueAt(systemClock()), systemClock()));
  }

  /** Opens a socket for a visit that the Worker has checked, or answers 404 to whom the room does not exist (ME-1). */
  override fetch(request: Request): Response {
    const visit = parseVisit(readKnock(request));
    const { principal, client, discreet } = visit;
    const { userId, sessionId, sessionExpiresAt, grants } = principal;
    if (!this.#room.admits({ userId, kind: visit.room.kind })) return new Response(null, { status: 404 });
    const connectionId = crypto.randomUUID();
    const openedAt = systemClock();
    const connection = {
      connectionId,
      userId,
      sessionId,
      expiresAt: sessionExpiresAt,
      grants,
      warned: false,
      client,
      discreet,
      openedAt,
    };
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.ctx.acceptWebSocket(ours);
    this.#wires.add(ours, { connection, note: null });
    this.#turn(() => this.#room.open(visit, connection, systemClock()));
    this.#wires.grant(connectionId);
    return openDoor(theirs);
  }

  override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
    const now = systemClock();
    const connectionId = this.#wires.heard(socket, now);
    if (connectionId !== null) this.#turn(() => this.#room.receive(connectionId, data, now));
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    safeClose(socket, code, reason);
    this.#gone(socket);
  }

  override webSocketError(socket: WebSocket): void {
    safeClose(socket, CLOSE.SERVER_ERROR, "The connection failed.");
    this.#gone(socket);
  }

  /** Does what is due: ends of sessions, silent sockets, old history, notices to accounts. */
  override async alarm(): Promise<void> {
    return ring({
      alarmClock: this.#alarmClock,
      clock: systemClock,
      act: (now) => {
        this.#room.ring(now);
        this.#deliverNotices();
      },
      nextDueAt: (now) => this.#nextDueAt(now),
      report: (error) => logProblem("room-alarm-failed", errorFields(error)),
      beginAnew: () => this.ctx.abort("an alarm of the room failed"),
    });
  }

  /** A page of the stream (HT-7), or null for somebody to whom the room does not exist (ME-1). */
  page(query: PageQuery, reader: Reader): MessagePage | null {
    const now = systemClock();
    // What was gathered is written first. Should that fail, it is no failure of the page.
    this.#turn(() => this.#room.flush(now));
    return this.#room.page(query, reader, now);
  }

  /** The room as somebody sees it to whom it came like this, or null where it does not exist to them (ME-1). */
  show(room: RoomShape, userId: string): RoomShape | null {
    return this.#room.show(room, userId);
  }

  /** The members of a private room, or null for a stranger (ME-1). */
  members(reader: string): readonly Member[] | null {
    return this.#room.members(reader);
  }

  /** Changes who belongs to the room, or its title. Done is what is on disk and told to the open sockets. */
  change(act: Act): Verdict {
    const verdict = this.#turn(() => this.#room.change(act, systemClock()));
    this.#deliverNotices();
    return verdict ?? refused("UNAVAILABLE");
  }

  /** One of the two in a direct room blocks the other, or does not any more (CO-3). False when it has to be told again. */
  setBlocked(block: Block): boolean {
    return this.#turn(() => this.#room.setBlocked(block, systemClock())) ?? false;
  }

  /** Somebody looks different from now on (PF-3). */
  personChanged(person: Person): void {
    this.#turn(() => this.#room.personChanged(person, systemClock()));
  }

  /** Closes the sockets of a session that has ended (AU-9). */
  endSession(sessionId: string): void {
    this.#turn(() => this.#room.endSession(sessionId, systemClock()));
  }

  #gone(socket: WebSocket): void {
    const attached = this.#wires.take(socket);
    if (attached !== null) this.#turn(() => this.#room.leave(attached, systemClock()));
  }

  #renew(connection: Connection): void {
    const done = (renewal: Renewal): void =>
      this.#turn(() => this.#room.sessionRenewed(connection, renewal, systemClock()));
    this.ctx.waitUntil(this.#renewals.renew(connection, done));
  }

  /** Tells accounts what they are owed (ME-8), outside of any turn: one that fails, or never answers, is no matter to the room. */
  #deliverNotices(): void {
    const deliver = async (): Promise<void> => {
      await this.#courier.go();
      await this.#alarmClock.arm(this.#nextDueAt(systemClock()));
    };
    this.ctx.waitUntil(deliver());
  }

  /** Tells members who are not here what they have not read (ME-9). It may be lost: the next message tells it again. */
  #tellNews(): void {
    const news = this.#turn(() => this.#room.takeNews(systemClock())) ?? [];
    if (news.length === 0) return;
    const told = tellPeople(this.env, news);
    this.ctx.waitUntil(told.catch((error: unknown) => logProblem("room-news-not-told", errorFields(error))));
  }

  #nextDueAt(now: number): number | null {
    const dues = [this.#room.nextDueAt(now), this.#courier.nextDueAt()].filter((dueAt) => dueAt !== null);
    return dues.length === 0 ? null : Math.min(...dues);
  }

  /**
   * Runs one synchronous turn. Nothing here awaits, so every frame of it leaves after its rows are on disk.
   *
   * @returns what came of it, or nothing where it failed
   */
  #turn<Result>(act: () => Result): Result | undefined {
    let result: Result | undefined;
    try {
      result = act();
    } catch (error) {
      logProblem("room-failed", errorFields(error));
      // Memory may be ahead of the disk now. A new instance reads the truth; clients resume.
      this.ctx.abort("a turn of the room failed");
    }
    this.ctx.waitUntil(this.#alarmClock.arm(this.#nextDueAt(systemClock())));
    if (this.#room.hasNews()) this.#news.ask();
    return result;
  }
}
