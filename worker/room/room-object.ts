import { DurableObject } from "cloudflare:workers";
import { CLOSE } from "../../generated/contract/errors.ts";
import type { MessagePage } from "../../generated/types.ts";
import { PING_FRAME, PONG_FRAME } from "../../generated/ws/codec.ts";
import { renewSession } from "../account/index.ts";
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
import { GATHER_MS } from "./config.ts";
import { importLegacy } from "./legacy-import.ts";
import { roomMigrations } from "./migrations.ts";
import { noteSchema } from "./note.ts";
import type { PageQuery } from "./page.ts";
import { Room } from "./room.ts";
import { SqliteRoomStore } from "./store.ts";
import { parseVisit } from "./visit.ts";

/** The shell of a room: wakes, restores, forwards. What happens in a room is decided in `Room`. */
export class ChatRoom extends DurableObject<Env> {
  readonly #wires = new Wires(noteSchema, this.ctx);
  readonly #alarmClock: AlarmClock;
  readonly #renewals: Renewals;
  readonly #room: Room;
  readonly #soon = new Soon(() => this.#turn(() => this.#room.flush(systemClock())), GATHER_MS);

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#alarmClock = new AlarmClock(ctx.storage);
    this.#renewals = new Renewals((key) => renewSession(env, key));
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING_FRAME, PONG_FRAME));
    migrate(ctx.storage, roomMigrations);
    const imported = importLegacy(ctx.storage, systemClock());
    if (imported !== null && imported.unreadable > 0) logProblem("room-legacy-unreadable", { ...imported });
    const ports = {
      store: new SqliteRoomStore(ctx.storage),
      wires: this.#wires,
      flushSoon: () => this.#soon.ask(),
      renew: (connection: Connection) => this.#renew(connection),
      report: (event: string, error: unknown) => logProblem(event, errorFields(error)),
    };
    this.#wires.restore(ctx.getWebSockets(), systemClock());
    this.#room = new Room(ports, systemClock());
    void ctx.blockConcurrencyWhile(async () =>
      this.#alarmClock.restore(this.#room.nextDueAt(systemClock()), systemClock()),
    );
  }

  /** Opens a socket for a visit that the Worker has checked. */
  override fetch(request: Request): Response {
    const visit = parseVisit(readKnock(request));
    const { principal, client } = visit;
    const { userId, sessionId, sessionExpiresAt } = principal;
    const connectionId = crypto.randomUUID();
    const openedAt = systemClock();
    const connection = {
      connectionId,
      userId,
      sessionId,
      expiresAt: sessionExpiresAt,
      warned: false,
      client,
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

  /** Does what is due: ends of sessions, silent sockets, old history. */
  override async alarm(): Promise<void> {
    return ring({
      alarmClock: this.#alarmClock,
      clock: systemClock,
      act: (now) => this.#room.ring(now),
      nextDueAt: (now) => this.#room.nextDueAt(now),
      report: (error) => logProblem("room-alarm-failed", errorFields(error)),
      beginAnew: () => this.ctx.abort("an alarm of the room failed"),
    });
  }

  /** A page of the stream (HT-7). */
  page(query: PageQuery): MessagePage {
    return this.#room.page(query, systemClock());
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

  /** Runs one synchronous turn. Nothing here awaits, so every frame of it leaves after its rows are on disk. */
  #turn(act: () => void): void {
    try {
      act();
    } catch (error) {
      logProblem("room-failed", errorFields(error));
      // Memory may be ahead of the disk now. A new instance reads the truth; clients resume.
      this.ctx.abort("a turn of the room failed");
    }
    this.ctx.waitUntil(this.#alarmClock.arm(this.#room.nextDueAt(systemClock())));
  }
}
