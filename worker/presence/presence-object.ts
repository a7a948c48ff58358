import { DurableObject } from "cloudflare:workers";
import * as z from "zod";
import { CLOSE } from "../../generated/contract/errors.ts";
import { PING_FRAME, PONG_FRAME } from "../../generated/ws/codec.ts";
import { renewSession } from "../account/index.ts";
import { systemClock } from "../clock.ts";
import type { Env } from "../env.ts";
import { errorFields, logProblem } from "../log.ts";
import { changePersonalMessage } from "../people/index.ts";
import {
  ALARM_RETRY_MS,
  AlarmClock,
  openDoor,
  readKnock,
  Renewals,
  safeClose,
  Wires,
  type Connection,
  type Renewal,
} from "../sockets/index.ts";
import { migrate } from "../storage/index.ts";
import { presenceMigrations } from "./migrations.ts";
import { Presence } from "./presence.ts";
import { SqlitePresenceStore } from "./store.ts";
import { parsePresenceVisit } from "./visit.ts";

/** The shell of presence: wakes, restores, forwards. Who is there is decided in `Presence`. */
export class PresenceRoom extends DurableObject<Env> {
  readonly #wires = new Wires(z.null());
  readonly #alarmClock: AlarmClock;
  readonly #renewals: Renewals;
  readonly #presence: Presence;
  #saving: Promise<void> = Promise.resolve();
  #flushIsComing = false;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#alarmClock = new AlarmClock(ctx.storage);
    this.#renewals = new Renewals((key) => renewSession(env, key));
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING_FRAME, PONG_FRAME));
    migrate(ctx.storage, presenceMigrations);
    this.#wires.restore(ctx.getWebSockets());
    this.#presence = new Presence({
      store: new SqlitePresenceStore(ctx.storage),
      wires: {
        attached: () => this.#wires.attached(),
        note: (attached) => this.#wires.note(attached),
        send: (connectionId, frame) => this.#wires.send(connectionId, frame),
        close: (connectionId, code, reason) => this.#wires.close(connectionId, code, reason),
        lastPingAt: (connectionId) => this.#wires.lastPingAt(connectionId, ctx),
      },
      flushSoon: () => this.#flushSoon(),
      renew: (connection) => this.#renew(connection),
      saveMessage: (connection, text) => this.#saveNext(() => this.#saveMessage(connection, text)),
      report: (event, error) => logProblem(event, errorFields(error)),
    });
    void ctx.blockConcurrencyWhile(async () => this.#alarmClock.restore());
  }

  /** Opens a socket for a visit that the Worker has checked. */
  override fetch(request: Request): Response {
    const visit = parsePresenceVisit(readKnock(request));
    const { userId, sessionId, sessionExpiresAt } = visit.principal;
    const connectionId = crypto.randomUUID();
    const connection = { connectionId, userId, sessionId, expiresAt: sessionExpiresAt, client: visit.client };
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.ctx.acceptWebSocket(ours);
    this.#wires.add(ours, { connection, note: null });
    this.#turn(() => this.#presence.open(visit, connection, systemClock()));
    return openDoor(theirs);
  }

  override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
    const connectionId = this.#wires.idOf(socket);
    if (connectionId !== null) this.#turn(() => this.#presence.receive(connectionId, data, systemClock()));
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    safeClose(socket, code, reason);
    this.#gone(socket, code);
  }

  override webSocketError(socket: WebSocket): void {
    safeClose(socket, CLOSE.SERVER_ERROR, "The connection failed.");
    this.#gone(socket, CLOSE.LOST);
  }

  /** Finds who is gone. May run late, early or twice. */
  override async alarm(): Promise<void> {
    this.#alarmClock.rang();
    try {
      this.#presence.sweep(systemClock());
      await this.#alarmClock.arm(this.#presence.nextDueAt(systemClock()));
    } catch (error) {
      logProblem("presence-alarm-failed", errorFields(error));
      await this.#alarmClock.arm(systemClock() + ALARM_RETRY_MS);
    }
  }

  /** Closes the sockets of a session that has ended (AU-9). */
  endSession(sessionId: string): void {
    this.#turn(() => this.#presence.endSession(sessionId, systemClock()));
  }

  #gone(socket: WebSocket, code: number): void {
    const attached = this.#wires.take(socket);
    if (attached === null) return;
    const lastPingAt = this.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? null;
    this.#turn(() => this.#presence.leave(attached.connection, { code, lastPingAt }, systemClock()));
  }

  /** Everything that happens before the loop turns is told in one frame. A timer of 0 keeps nobody awake. */
  #flushSoon(): void {
    if (this.#flushIsComing) return;
    this.#flushIsComing = true;
    setTimeout(() => {
      this.#flushIsComing = false;
      this.#turn(() => this.#presence.flush());
    }, 0);
  }

  #renew(connection: Connection): void {
    const done = (renewal: Renewal): void =>
      this.#turn(() => this.#presence.sessionRenewed(connection, renewal, systemClock()));
    this.ctx.waitUntil(this.#renewals.renew(connection, done));
  }

  /** One after the other: the directory must end with the latest message, however fast they came. */
  #saveNext(save: () => Promise<void>): void {
    this.#saving = this.#saving.then(save);
    this.ctx.waitUntil(this.#saving);
  }

  async #saveMessage(connection: Connection, text: string): Promise<void> {
    try {
      await changePersonalMessage(this.env, connection.userId, text);
    } catch (error) {
      logProblem("personal-message-not-saved", errorFields(error));
      this.#turn(() => this.#presence.messageNotSaved(connection));
    }
  }

  /** Runs one synchronous turn. */
  #turn(act: () => void): void {
    try {
      act();
    } catch (error) {
      logProblem("presence-failed", errorFields(error));
      // Memory may be ahead of the disk now. A new instance reads the truth; clients come anew.
      this.ctx.abort("a turn of presence failed");
    }
    this.ctx.waitUntil(this.#alarmClock.arm(this.#presence.nextDueAt(systemClock())));
  }
}
