import type { ErrorEvent, Person, PersonPresence, ShownStatus, Status } from "../../../generated/types.ts";
import { decodePresenceEvents, type Received } from "../../../generated/ws/client.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import { presencePath, type PresenceCommand, type PresenceEvent } from "../../../generated/ws/presence.ts";
import { Alarm } from "../alarm.ts";
import { Connection } from "../connection.ts";
import type { ConnectionState } from "../connection-state.ts";
import type { Discretion } from "../discretion.ts";
import { retryDelayMs } from "../refusals.ts";
import { SessionAlarm } from "../session-alarm.ts";
import { Store } from "../store.ts";
import type { Surroundings } from "../surroundings.ts";
import {
  announce,
  SILENT,
  statusCommand,
  upgradeStatus,
  type Announcement,
  type StatusOptions,
} from "./announcement.ts";
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
  /** What rooms may tell of the person from now on. */
  discreet(discretion: Discretion): void;
}

/** What somebody says of themselves as they come. */
export interface InitialStatus {
  /** Set by hand. Absent, the person is as the server knows them: right for a session that goes on (PR-10). */
  readonly status?: Status;
  readonly personalMessage?: string;
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
  #announcement: Announcement;
  /** What the server heard of it on this socket; null for nothing, or when it refused that. */
  #told: Announcement | null = null;
  /** How the server showed the person last. */
  #shown: ShownStatus | null = null;
  #discretion: Discretion;
  #wasGreeted = false;

  /** Connects at once and stays connected until `close`. */
  constructor(ports: PresencePorts, initial: InitialStatus = {}) {
    this.#ports = ports;
    this.#announcement = { ...SILENT, ...initial };
    this.#discretion = this.#discretionNow();
    ports.discreet(this.#discretion);
    this.#again = new Alarm(ports.clock);
    this.#session = new SessionAlarm(ports.clock, ports.random, () => void this.#send({ type: "refresh" }));
    this.#connection = new Connection({
      ...ports,
      url: () => ports.socketUrl(this.#path()),
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
  setStatus(status: Status, options: StatusOptions = {}): void {
    const isSaidAlready = this.#announcement.status === null && status === this.#shown;
    this.#announcement = announce(this.#announcement, status, options);
    this.#announceUnlessAsleep();
    // The server has nothing to show for it, and must not hear it again when somebody else has changed it.
    if (isSaidAlready && this.#told === this.#announcement) this.#settle({ status: null });
    this.#tellDiscretion();
  }

  /** Says the line below the name; without a connection, as soon as there is one. The status stays, wherever it was set. */
  setPersonalMessage(personalMessage: string): void {
    this.say({ personalMessage });
  }

  /** Says what is given, as `setStatus` and `setPersonalMessage`. For `Messenger`. */
  say({ status, personalMessage }: InitialStatus): void {
    if (personalMessage !== undefined) this.#announcement = { ...this.#announcement, personalMessage };
    if (status !== undefined) this.setStatus(status);
    else if (personalMessage !== undefined) this.#announceUnlessAsleep();
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

  /** The address of the next socket, with what the person comes with. */
  #path(): string {
    this.#told = this.#announcement;
    return presencePath({ ...upgradeStatus(this.#announcement), client: this.#ports.clientId });
  }

  #announce(): void {
    if (this.#send(statusCommand(this.#announcement))) this.#told = this.#announcement;
  }

  #announceUnlessAsleep(): void {
    if (!this.#again.isSet) this.#announce();
  }

  /**
   * A socket may fall right after a write, so something has arrived only when the server shows it. From then on the server
   * knows better: another device may say something else (PR-10).
   */
  #hear(people: readonly PersonPresence[], isGreeting: boolean): void {
    const own = people.find(({ person }) => person.userId === this.state.you);
    if (own === undefined) return;
    this.#refusals = 0;
    const before = this.#shown;
    this.#shown = own.status;
    const { status, personalMessage } = this.#announcement;
    const isTold = this.#told === this.#announcement;
    // What came with the upgrade is in the greeting, or its refusal follows. Later the person is shown anew for a reason.
    const isHeard = isGreeting ? own.status === status : isTold || own.status !== before;
    if (isHeard) this.#settle({ status: null });
    if (own.person.personalMessage === personalMessage?.normalize()) this.#settle({ personalMessage: null });
  }

  /** Something of the announcement has arrived, or was refused for good: it is not said again. */
  #settle(change: Partial<Announcement>): void {
    const isTold = this.#told === this.#announcement;
    this.#announcement = { ...this.#announcement, ...change };
    if (isTold) this.#told = this.#announcement;
  }

  #refused(event: ErrorEvent): void {
    if (event.of === "presence") return this.#refusedAnnouncement(event);
    if (event.of === "refresh" && retryDelayMs(event, 1, this.#ports.random()) !== null) this.#session.retry();
  }

  /** What may be said later is said again, with everything that was set meanwhile (PR-7). */
  #refusedAnnouncement(event: ErrorEvent): void {
    const waitMs = retryDelayMs(event, ++this.#refusals, this.#ports.random());
    this.#told = null;
    if (waitMs !== null) return this.#again.set(waitMs, () => this.#announce());
    if (this.#announcement.personalMessage === null) return this.#settle({ status: null });
    // It may have been the message alone that was no good.
    this.#settle({ personalMessage: null });
    if (this.#announcement.status !== null) this.#announce();
  }

  #discretionNow(): Discretion {
    if (this.#announcement.status === "hidden" || this.#shown === "hidden") return "hidden";
    return this.#shown === null ? "unknown" : "open";
  }

  /** Tells rooms, where it has changed, whether the person may be noticed there. */
  #tellDiscretion(): void {
    const discretion = this.#discretionNow();
    if (discretion === this.#discretion) return;
    this.#discretion = discretion;
    this.#ports.discreet(discretion);
  }

  #connectionChanged(connection: ConnectionState): void {
    this.#store.set({ ...this.state, connection });
    if (connection.phase === "live") {
      if (this.#told !== this.#announcement || this.#announcement.personalMessage !== null) this.#announce();
      return;
    }
    this.#wasGreeted = false;
    this.#session.stop();
    this.#again.clear();
  }

  #frame(data: string): void {
    this.#store.batch(() => {
      for (const received of decodePresenceEvents(data)) this.#take(received);
    });
    this.#tellDiscretion();
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
        this.#hear(event.people, true);
        return this.#connection.live();
      case "presence":
        this.#hear(event.people, false);
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
      case "winked":
        return this.#tellLater(() => this.#moments.winked.emit(event));
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
