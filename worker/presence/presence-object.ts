import { DurableObject } from "cloudflare:workers";
import * as z from "zod";
import { CLOSE } from "../../generated/contract/errors.ts";
import type { Person } from "../../generated/types.ts";
import { PING_FRAME, PONG_FRAME } from "../../generated/ws/codec.ts";
import { renewSession } from "../account/index.ts";
import { systemClock } from "../clock.ts";
import type { Env } from "../env.ts";
import { errorFields, logProblem } from "../log.ts";
import { changePersonalMessage } from "../people/index.ts";
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
import type { Block } from "../block.ts";
import { presenceMigrations } from "./migrations.ts";
import type { OwnNews } from "./own-event.ts";
import { Presence } from "./presence.ts";
import { SqlitePresenceStore } from "./store.ts";
import { parsePresenceVisit } from "./visit.ts";

/** The shell of presence: wakes, restores, forwards. Who is there is decided in `Presence`. */
export class PresenceRoom extends DurableObject<Env> {
  readonly #wires = new Wires(z.null(), this.ctx);
  readonly #alarmClock: AlarmClock;
  readonly #renewals: Renewals;
  readonly #presence: Presence;
  /** Everything that happens before the loop turns is told in one frame. */
  readonly #soon = new Soon(() => this.#turn(() => this.#presence.flush(systemClock())));
  #saving: Promise<void> = Promise.resolve();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#alarmClock = new AlarmClock(ctx.storage);
    this.#renewals = new Renewals((key) => renewSession(env, key));
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING_FRAME, PONG_FRAME));
    migrate(ctx.storage, presenceMigrations);
    this.#wires.restore(ctx.getWebSockets(), systemClock());
    this.#presence = new Presence({
      store: new SqlitePresenceStore(ctx.storage),
      wires: this.#wires,
      flushSoon: () => this.#soon.ask(),
      renew: (connection) => this.#renew(connection),
      saveMessage: (connection, text) => this.#saveNext(() => this.#saveMessage(connection, text)),
      report: (event, error) => logProblem(event, errorFields(error)),
    });
    void ctx.blockConcurrencyWhile(async () => this.#alarmClock.restore(this.#presence.nextDueAt(), systemClock()));
  }

  /** Opens a socket for a visit that the Worker has checked. */
  override fetch(request: Request): Response {
    const visit = parsePresenceVisit(readKnock(request));
    const { userId, sessionId, sessionExpiresAt, grants } = visit.principal;
    const now = systemClock();
    const connection = {
      connectionId: crypto.randomUUID(),
      userId,
      sessionId,
      expiresAt: sessionExpiresAt,
      grants,
      warned: false,
      client: visit.client,
      discreet: false,
      openedAt: now,
    };
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.ctx.acceptWebSocket(ours);
    this.#wires.add(ours, { connection, note: null });
    this.#turn(() => this.#presence.open(visit, connection, now));
    return openDoor(theirs);
  }

  override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
    const now = systemClock();
    const connectionId = this.#wires.heard(socket, now);
    if (connectionId !== null) this.#turn(() => this.#presence.receive(connectionId, data, now));
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
    await ring({
      alarmClock: this.#alarmClock,
      clock: systemClock,
      act: (now) => this.#presence.sweep(now),
      nextDueAt: () => this.#presence.nextDueAt(),
      report: (error) => logProblem("presence-alarm-failed", errorFields(error)),
      beginAnew: () => this.ctx.abort("the alarm of presence failed"),
    });
  }

  /** Closes the sockets of a session that has ended (AU-9). */
  endSession(sessionId: string): void {
    this.#turn(() => this.#presence.endSession(sessionId, systemClock()));
  }

  /** Tells people something, each on their own sockets. */
  tellPeople(news: readonly OwnNews[]): void {
    this.#turn(() => this.#presence.tellPeople(news, systemClock()));
  }

  /** Somebody blocks somebody, or does not any more (CO-3). */
  setBlocked(block: Block): void {
    this.#turn(() => this.#presence.setBlocked(block, systemClock()));
  }

  /** A person has changed how they look (PF-3). */
  personChanged(person: Person): void {
    this.#turn(() => this.#presence.personChanged(person, systemClock()));
  }

  #gone(socket: WebSocket, code: number): void {
    const gone = this.#wires.take(socket);
    if (gone === null) return;
    const { connection, lastSignAt } = gone;
    this.#turn(() => this.#presence.leave(connection, { code, lastSignAt }, systemClock()));
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
    this.ctx.waitUntil(this.#alarmClock.arm(this.#presence.nextDueAt()));
  }
}
