import { CLOSE } from "../../../generated/contract/errors.ts";
import type {
  ErrorEvent,
  MessagePage,
  Person,
  RoomHelloEvent,
  SessionEvent,
  StreamEvent,
} from "../../../generated/types.ts";
import { decodeRoomEvents, type Received } from "../../../generated/ws/client.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import { roomPath, type RoomCommand, type RoomEvent, type RoomQuery } from "../../../generated/ws/room.ts";
import { Connection } from "../connection.ts";
import type { ConnectionState } from "../connection-state.ts";
import type { Discretion } from "../discretion.ts";
import { retryDelayMs } from "../refusals.ts";
import { SessionAlarm } from "../session-alarm.ts";
import { Store } from "../store.ts";
import type { Surroundings } from "../surroundings.ts";
import { trimmed } from "./history.ts";
import { roomMoments } from "./moments.ts";
import { OutboxStore } from "./outbox-store.ts";
import { abandoned, isWaiting, pauseMs, rebase, without } from "./outbox.ts";
import { ReceiptSender } from "./receipt-sender.ts";
import { lastOfOthers, NOTHING } from "./receipts.ts";
import { reduceRoom } from "./reduce.ts";
import { Sender } from "./sender.ts";
import { emptyRoom, serverTime, type RoomState } from "./state.ts";
import { append, skip, streamStep } from "./stream.ts";
import { Typists } from "./typists.ts";
import { winkTiming } from "./wink.ts";

/** What a room's connection needs beside the platform. */
export interface RoomPorts extends Surroundings {
  readonly roomId: string;
  /** The person who is signed in, if that is known. */
  readonly you: string | null;
  /** A page of history. Rejects with ApiRefusal, or with what `fetch` throws. */
  readPage(before: number): Promise<MessagePage>;
  /** The close code that fits what HTTP says of this room, or null. Never rejects. */
  diagnose(): Promise<number | null>;
  /** People of whom the newest is known. */
  learn(people: readonly Person[]): void;
  /** Somebody who opened this connection is done with it; gives whether nobody is left. */
  release(): boolean;
  /** What may be told of the person, to begin with. */
  readonly discretion: Discretion;
}

/** Follows one room: reads its frames into a state, keeps the outbox, and sees that everything due is sent. */
export class RoomLink {
  readonly store: Store<RoomState>;
  readonly moments = roomMoments();
  readonly connection: Connection;
  readonly sender: Sender;
  readonly receipts: ReceiptSender;
  readonly #ports: RoomPorts;
  readonly #typists: Typists;
  readonly #session: SessionAlarm;
  readonly #untold: (() => void)[] = [];
  #kept: OutboxStore | null = null;
  #maxInFlight = 0;
  #discretion: Discretion;
  /** What the upgrade of the latest socket said of it. */
  #cameDiscreetly = false;
  #wasGreeted = false;
  #isReadingBack = false;

  constructor(ports: RoomPorts) {
    const { clock, random } = ports;
    this.#ports = ports;
    this.#discretion = ports.discretion;
    this.store = new Store(emptyRoom(ports.you));
    this.receipts = new ReceiptSender(clock, (progress) => this.send({ type: "receipt", ...progress }));
    this.receipts.hold(this.isDiscreet);
    this.#typists = new Typists(clock, (typing) => this.set({ ...this.state, typing }));
    this.#session = new SessionAlarm(clock, random, () => void this.send({ type: "refresh" }));
    this.connection = new Connection({
      ...ports,
      url: () => ports.socketUrl(roomPath({ roomId: ports.roomId }, this.#query())),
      headers: () => ports.socketHeaders(),
      text: (data) => this.#frame(data),
      changed: (state) => this.#connectionChanged(state),
    });
    this.sender = new Sender({
      clock,
      outbox: () => this.state.outbox,
      write: (frame) => this.connection.send(frame),
      unanswered: () => this.connection.resume(),
    });
    if (ports.you !== null) this.#identify(ports.you);
  }

  get state(): RoomState {
    return this.store.state;
  }

  /** Replaces the state, and keeps what hangs on it in step. */
  set(state: RoomState): void {
    const before = this.state;
    this.store.set(state);
    if (state.outbox !== before.outbox) this.#kept?.save(before.outbox, state.outbox);
    if (state.typing !== before.typing) this.#typists.watch(state);
  }

  /** @returns whether it went onto a live connection */
  send(command: RoomCommand): boolean {
    return this.state.connection.phase === "live" && this.connection.send(encodeFrame([command]));
  }

  /** Whether something waits to be sent on this connection. */
  get hasUnsent(): boolean {
    return this.state.connection.phase !== "closed" && this.state.outbox.some(isWaiting);
  }

  /** Forgets everyone who listens. */
  hush(): void {
    this.store.hush();
    for (const listeners of Object.values(this.moments)) listeners.clear();
  }

  /** The person has asked for history: the log may grow until they are back at its end. */
  readBack(isReadingBack: boolean): void {
    this.#isReadingBack = isReadingBack;
  }

  /** Sends what other tabs of this person left in the storage. */
  adopt(): void {
    this.#takeOver();
    const { epoch, head } = this.state;
    if (!this.#wasGreeted || epoch === null) return;
    this.#agree(epoch);
    this.set({ ...this.state, outbox: rebase(this.state.outbox, epoch, head) });
    this.sender.flush();
  }

  /** Takes in what the storage has and we do not. Sent by two tabs, it is still one message (RM-3). */
  #takeOver(): void {
    const { outbox, events, you } = this.state;
    const kept = this.#kept?.load() ?? [];
    const logged = new Set(events.flatMap((event) => (event.type === "chat" && event.from === you ? event.cid : [])));
    const stored = kept.filter(({ cid }) => logged.has(cid));
    this.#kept?.save(stored, []);
    const known = new Set([...outbox, ...stored].map(({ cid }) => cid));
    const left = kept.filter(({ cid }) => !known.has(cid));
    // Not by `set`: it must not be written again, the other tab may be done with it in this moment.
    if (left.length > 0) this.store.set({ ...this.state, outbox: [...outbox, ...left] });
  }

  /** Another tab got it stored, or the person gave it up there. */
  forget(cid: string): void {
    this.set({ ...this.state, outbox: without(this.state.outbox, cid) });
  }

  /** Whether nobody in the room is to notice the person. */
  get isDiscreet(): boolean {
    return this.#discretion !== "open";
  }

  /** What may be told of the person from now on. */
  beDiscreet(discretion: Discretion): void {
    this.#discretion = discretion;
    this.receipts.hold(this.isDiscreet);
    // An upgrade that is given up may arrive late and end the next socket: who is to be seen waits until this one is there.
    if (this.isDiscreet || this.state.connection.phase === "live") this.#comeAsIs();
  }

  /** Where the upgrade said otherwise it is made anew. @returns whether it was */
  #comeAsIs(): boolean {
    // Who has been seen need not go before it is known that they are hidden.
    const isWrong = this.#discretion !== "unknown" && this.#cameDiscreetly !== this.isDiscreet;
    if (isWrong) this.connection.renew();
    return isWrong;
  }

  /** What the next upgrade says. */
  #query(): RoomQuery {
    this.#cameDiscreetly = this.isDiscreet;
    const { epoch, position } = this.state;
    const place = epoch === null ? {} : { epoch, after: position };
    return { ...place, ...(this.isDiscreet && { discreet: "true" as const }), client: this.#ports.clientId };
  }

  #connectionChanged(connection: ConnectionState): void {
    this.set({ ...this.state, connection });
    if (connection.phase === "live") {
      if (!this.#comeAsIs()) this.sender.start(this.#maxInFlight);
      return;
    }
    this.#wasGreeted = false;
    this.sender.stop();
    this.receipts.stop();
    this.#session.stop();
    if (isGone(connection)) this.#abandon();
  }

  /** Nobody may say anything here any more (ME-3): the storage keeps nothing for a room that cannot be entered. */
  #abandon(): void {
    const { outbox } = this.state;
    this.#kept?.save(outbox, []);
    // What is left is shown until the room is closed; whoever comes back to the room begins with a storage anew.
    this.#kept = null;
    this.set({ ...this.state, outbox: abandoned(outbox) });
  }

  #frame(data: string): void {
    this.store.batch(() => {
      decodeRoomEvents(data).every((received) => this.#take(received));
      if (this.state.connection.phase === "live") this.store.set(trimmed(this.state, this.#isReadingBack));
    });
    for (const tell of this.#untold.splice(0)) tell();
    if (this.state.connection.phase !== "live") return;
    const { events, you, position } = this.state;
    this.receipts.reach({ delivered: lastOfOthers(events, you, position), read: 0 });
    this.sender.flush();
  }

  /** @returns whether the rest of the frame counts; not after the socket was given up */
  #take(received: Received<RoomEvent>): boolean {
    if (received.known && received.event.type === "hello") return this.#welcome(received.event);
    if (!this.#wasGreeted) return true;
    if (!received.known) return !isOfStream(received) || this.#takeStream(received.seq, null);
    const { event } = received;
    if (event.type === "chat" || event.type === "system") return this.#takeStream(event.seq, event);
    if (event.type === "caughtUp" && event.seq !== this.state.position) return this.#resume();
    this.set(reduceRoom(this.state, event, this.#ports.clock.now()));
    this.#react(event);
    return true;
  }

  #welcome(hello: RoomHelloEvent): boolean {
    const { epoch, position, you } = this.state;
    const isContinuation = (epoch === null || hello.epoch === epoch) && hello.after === position;
    if (you !== null && you !== hello.you.userId) return this.#startAnew(hello.you.userId);
    // A server that says "it goes on" somewhere else contradicts itself; only a fresh start helps.
    if (hello.recovered && !isContinuation) return this.#startAnew(you);
    if (hello.epoch !== epoch) this.receipts.reset();
    this.#wasGreeted = true;
    this.#identify(hello.you.userId);
    // Before the replay, which tells what of it is in the log.
    this.#takeOver();
    this.#agree(hello.epoch);
    this.set(reduceRoom(this.state, hello, this.#ports.clock.now()));
    this.#maxInFlight = hello.limits.maxInFlight;
    this.connection.greeted(hello.limits);
    this.#session.begin(hello.you.sessionExpiresAt, hello.serverTime);
    return true;
  }

  #takeStream(seq: number, event: StreamEvent | null): boolean {
    switch (streamStep(this.state, seq, event)) {
      case "next":
        this.set(event === null ? skip(this.state, seq) : append(this.state, event));
        if (event?.type === "chat" && event.from === this.state.you) this.sender.answered(event.cid);
        return true;
      case "known":
        return true;
      case "gap":
      case "contradiction":
        return this.#resume();
    }
  }

  /** What an event means beyond the state. */
  #react(event: RoomEvent): void {
    switch (event.type) {
      case "snapshot":
        this.receipts.know(event.receipts.find(({ userId }) => userId === this.state.you) ?? NOTHING);
        return this.#ports.learn(event.people);
      case "person":
        return this.#ports.learn([event.person]);
      case "caughtUp":
        return this.connection.live();
      case "ack":
        return this.sender.answered(event.cid);
      case "error":
        return this.#refused(event);
      case "session":
        return this.#sessionChanged(event);
      case "bye":
        return this.connection.announced(event);
      case "pong":
        return this.connection.ponged();
      case "nudge":
        return this.#tellLater(() => this.moments.nudge.emit(event));
      case "wink": {
        const timing = winkTiming(event.startAt, serverTime(this.state, this.#ports.clock.now()));
        return this.#tellLater(() => this.moments.wink.emit(event, timing));
      }
      case "hello":
      case "chat":
      case "system":
      case "receipt":
      case "userCount":
      case "typing":
        return;
    }
  }

  #refused(event: ErrorEvent): void {
    this.#tellLater(() => this.moments.error.emit(event));
    if (event.of === "refresh" && retryDelayMs(event, 1, 0) !== null) this.#session.retry();
    if (event.cid === undefined) return;
    this.sender.answered(event.cid);
    const chat = this.state.outbox.find(({ cid }) => cid === event.cid);
    const waitMs = pauseMs(chat, this.#ports.random());
    if (waitMs !== null) this.sender.pause(waitMs);
  }

  #sessionChanged({ expiresAt, reason }: SessionEvent): void {
    if (reason === "warned") {
      this.send({ type: "refresh" });
      this.#ports.warned?.(expiresAt);
    } else this.#session.renewed(expiresAt, serverTime(this.state, this.#ports.clock.now()));
  }

  /** Moments are told after the state that came with them. */
  #tellLater(tell: () => void): void {
    this.#untold.push(tell);
  }

  #resume(): false {
    this.connection.resume();
    return false;
  }

  /** Forgets the room and connects without a position. What the former person wrote stays in the storage, for them. */
  #startAnew(you: string | null): false {
    const outbox = you === this.state.you ? this.state.outbox : [];
    this.#kept = you === this.state.you ? this.#kept : null;
    this.receipts.reset();
    this.#isReadingBack = false;
    this.store.set({ ...emptyRoom(you), outbox, connection: this.state.connection });
    if (you !== null) this.#identify(you);
    return this.#resume();
  }

  #agree(epoch: string): void {
    const outbox = this.#kept?.agreed(this.state.outbox, epoch);
    if (outbox !== undefined) this.store.set({ ...this.state, outbox });
  }

  /** Now we know whose outbox this is: what an earlier page load left unsent comes first. */
  #identify(you: string): void {
    if (this.#kept !== null) return;
    const kept = new OutboxStore(this.#ports.storage, you, this.#ports.roomId);
    const left = kept.load();
    const outbox = [...left, ...this.state.outbox];
    kept.save(left, outbox);
    this.#kept = kept;
    this.store.set({ ...this.state, you, outbox });
  }
}

/** Whether the room is closed to this person: they left it, were removed, or it does not exist to them. */
const isGone = (connection: ConnectionState): boolean =>
  connection.phase === "closed" && (connection.code === CLOSE.NOT_ALLOWED || connection.code === CLOSE.ROOM_GONE);

/** Whether something that we cannot read has a place in the stream: a later type with a seq, or a broken message. */
function isOfStream<T extends Unreadable>(received: T): received is T & { readonly seq: number } {
  const { reason, type, seq } = received;
  return seq !== undefined && (reason === "unknown" || type === "chat" || type === "system");
}

type Unreadable = Extract<Received<RoomEvent>, { known: false }>;
