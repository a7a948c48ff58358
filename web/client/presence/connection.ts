import type { ErrorEvent, Person, PersonPresence, Status } from "../../../generated/types.ts";
import { decodePresenceEvents, type Received } from "../../../generated/ws/client.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import { presencePath, type PresenceCommand, type PresenceEvent } from "../../../generated/ws/presence.ts";
import { Alarm } from "../alarm.ts";
import { Connection } from "../connection.ts";
import type { ConnectionState } from "../connection-state.ts";
import { retryDelayMs } from "../refusals.ts";
import { SessionAlarm } from "../session-alarm.ts";
import { Store } from "../store.ts";
import type { Surroundings } from "../surroundings.ts";
import { announce, spoken, statusCommand, type Announcement } from "./announcement.ts";
import { presenceMoments, type PresenceMoments } from "./moments.ts";
import { reducePresence } from "./reduce.ts";
import { nobodyThere, type PresenceState } from "./state.ts";

/** What the presence connection needs beside the platform. */
export interface PresencePorts extends Surroundings {
  /** The close code that fits what HTTP says of the session, or null. Never rejects. */
  diagnose(): Promise<number | null>;
  /** People of whom the newest is known. */
  learn(people: readonly Person[]): void;
  /** Somebody who opened this connection is done with it; gives whether nobody is left. */
  release(): boolean;
}

/** A status as an app sets it. */
export interface StatusOptions {
  /** The new line below the name; absent, the old one stays. */
  readonly personalMessage?: string;
  /** The client sets it for the person, who is idle (PR-5). */
  readonly auto?: boolean;
}

/** Who is there, and what we say of ourselves. Made by `Messenger.openPresence`. */
export class PresenceConnection {
  readonly #ports: PresencePorts;
  readonly #store = new Store(nobodyThere);
  readonly #connection: Connection;
  readonly #session: SessionAlarm;
  readonly #moments = presenceMoments();
  readonly #untold: (() => void)[] = [];
  readonly #again: Alarm;
  #refusals = 0;
  #announcement: Announcement | null = null;
  #wasGreeted = false;

  /** Connects at once and stays connected until `close`. */
  constructor(ports: PresencePorts) {
    this.#ports = ports;
    this.#again = new Alarm(ports.clock);
    this.#session = new SessionAlarm(ports.clock, ports.random, () => void this.#send({ type: "refresh" }));
    this.#connection = new Connection({
      ...ports,
      url: () => ports.socketUrl(presencePath({ client: ports.clientId })),
      headers: () => ports.socketHeaders(),
      text: (data) => this.#frame(data),
      changed: (state) => this.#connectionChanged(state),
    });
    this.#connection.open();
  }

  /** What is known now. Never changed, only replaced. */
  get state(): PresenceState {
    return this.#store.state;
  }

  /** @returns ends the subscription. The listener is called once for each frame or action that changed something */
  subscribe(listener: (state: PresenceState) => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Listens to notices. @returns ends it */
  on<Kind extends keyof PresenceMoments>(kind: Kind, listener: (...moment: PresenceMoments[Kind]) => void): () => void {
    return this.#moments[kind].add(listener);
  }

  /** Says what this person is doing; without a connection, as soon as there is one. */
  setStatus(status: Status, { personalMessage, auto = false }: StatusOptions = {}): void {
    const change = personalMessage === undefined ? { status, auto } : { status, auto, personalMessage };
    this.#announcement = announce(this.#announcement, change);
    if (!this.#again.isSet) this.#announce();
  }

  /** Leaves the connection to others who opened it; the last one ends it. */
  close(): void {
    if (this.#ports.release()) this.end();
  }

  /** It has nothing to finish. For `Messenger`. */
  readonly isBusy = false;

  /** It never lingers. For `Messenger`. */
  linger(): () => void {
    return () => undefined;
  }

  /** Ends the connection for everyone who opened it. For `Messenger`. */
  end(): void {
    this.#connection.close();
  }

  /** Connects again after the connection had closed; otherwise does nothing. For `Messenger`. */
  reopen(): void {
    this.#connection.open();
  }

  #announce(): void {
    if (this.#announcement !== null) this.#send(statusCommand(this.#announcement));
  }

  /** A socket may fall right after a write, so a personal message has arrived only when the server shows it. */
  #hear(people: readonly PersonPresence[]): void {
    const own = people.find(({ person }) => person.userId === this.state.you);
    if (own === undefined) return;
    this.#refusals = 0;
    if (own.person.personalMessage === this.#announcement?.personalMessage) this.#settle();
  }

  /** The personal message has arrived, or was refused for good: it is not said again. */
  #settle(): void {
    if (this.#announcement !== null) this.#announcement = spoken(this.#announcement);
  }

  /** What may be said later is said again, with everything that was set meanwhile (PR-7). */
  #refused(event: ErrorEvent): void {
    const isAnnouncement = event.of === "presence";
    const waitMs = retryDelayMs(event, isAnnouncement ? ++this.#refusals : 1, this.#ports.random());
    if (event.of === "refresh" && waitMs !== null) this.#session.retry();
    if (!isAnnouncement) return;
    if (waitMs === null) this.#settle();
    else this.#again.set(waitMs, () => this.#announce());
  }

  #connectionChanged(connection: ConnectionState): void {
    this.#store.set({ ...this.state, connection });
    if (connection.phase === "live") return this.#announce();
    this.#wasGreeted = false;
    this.#session.stop();
    this.#again.clear();
  }

  #frame(data: string): void {
    this.#store.batch(() => {
      for (const received of decodePresenceEvents(data)) this.#take(received);
    });
    for (const tell of this.#untold.splice(0)) tell();
  }

  #take(received: Received<PresenceEvent>): void {
    if (!received.known) return;
    const { event } = received;
    if (event.type !== "hello" && !this.#wasGreeted) return;
    this.#store.set(reducePresence(this.state, event, this.#ports.clock.now()));
    this.#react(event);
  }

  /** What an event means beyond the state. */
  #react(event: PresenceEvent): void {
    switch (event.type) {
      case "hello":
        this.#wasGreeted = true;
        this.#connection.greeted(event.limits);
        return this.#session.begin(event.you.sessionExpiresAt, event.serverTime);
      case "snapshot":
        this.#ports.learn(event.people.map(({ person }) => person));
        this.#hear(event.people);
        return this.#connection.live();
      case "presence":
        this.#hear(event.people);
        return this.#ports.learn(event.people.map(({ person }) => person));
      case "session":
        if (event.reason === "warned") {
          this.#send({ type: "refresh" });
          this.#ports.warned?.(event.expiresAt);
        } else this.#session.renewed(event.expiresAt, this.#ports.clock.now() + this.state.serverOffsetMs);
        return;
      case "bye":
        return this.#connection.announced(event);
      case "pong":
        return this.#connection.ponged();
      case "signedIn":
        return this.#tellLater(() => this.#moments.signedIn.emit(event));
      case "unread":
        return this.#tellLater(() => this.#moments.unread.emit(event));
      case "nudged":
        return this.#tellLater(() => this.#moments.nudged.emit(event));
      case "invitation":
        this.#ports.learn([event.invitation.from]);
        return this.#tellLater(() => this.#moments.invitation.emit(event));
      case "contact":
        this.#ports.learn([event.contact.person]);
        return this.#tellLater(() => this.#moments.contact.emit(event));
      case "error":
        this.#refused(event);
        return this.#tellLater(() => this.#moments.error.emit(event));
    }
  }

  /** Notices are told after the state that came with them. */
  #tellLater(tell: () => void): void {
    this.#untold.push(tell);
  }

  #send(command: PresenceCommand): boolean {
    return this.state.connection.phase === "live" && this.#connection.send(encodeFrame([command]));
  }
}
