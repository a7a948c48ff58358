import type { NudgeCommand, TextFormat, WinkCommand } from "../../../generated/types.ts";
import type { Discretion } from "../discretion.ts";
import { prepend } from "./history.ts";
import { RoomLink, type RoomPorts } from "./link.ts";
import type { RoomMoments } from "./moments.ts";
import { retried, without } from "./outbox.ts";
import { compose, type KnownHead } from "./outgoing.ts";
import { lastOfOthers } from "./receipts.ts";
import type { RoomState } from "./state.ts";
import { NOT_TYPING, tellTyping } from "./typing.ts";

/** One room: what was said, who is there, and the way to say something. Made by `Messenger.openRoom`. */
export class RoomConnection {
  readonly #ports: RoomPorts;
  readonly #link: RoomLink;
  #ownTyping = NOT_TYPING;
  #older: Promise<boolean> | null = null;

  /** Connects at once and stays connected until `close`. */
  constructor(ports: RoomPorts) {
    this.#ports = ports;
    this.#link = new RoomLink(ports);
    this.#link.connection.open();
  }

  /** What is known now. Never changed, only replaced. */
  get state(): RoomState {
    return this.#link.state;
  }

  /** @returns ends the subscription. The listener is called once for each frame or action that changed something */
  subscribe(listener: (state: RoomState) => void): () => void {
    return this.#link.store.subscribe(listener);
  }

  /** Listens to what happens and is not kept. @returns ends it */
  on<Kind extends keyof RoomMoments>(kind: Kind, listener: (...moment: RoomMoments[Kind]) => void): () => void {
    return this.#link.moments[kind].add(listener);
  }

  /**
   * Says something. It is in `state.outbox` at once, offline too, and leaves it when it is in `state.events`.
   *
   * @returns its cid
   */
  send(text: string, format?: TextFormat): string {
    const cid = this.#ports.newId();
    const chat = compose(cid, text, format, this.#knownHead());
    this.#ownTyping = NOT_TYPING;
    this.#link.set({ ...this.state, outbox: [...this.state.outbox, chat] });
    this.#link.sender.flush();
    return cid;
  }

  /** Tries a failed message again, under its old cid; one that was refused as `TOO_OLD` gets a new one (RM-11). */
  retry(cid: string): void {
    const anew = { cid: this.#ports.newId(), after: this.#knownHead() };
    this.#link.set({ ...this.state, outbox: retried(this.state.outbox, cid, anew) });
    this.#link.sender.flush();
  }

  /** Takes a failed message away. One that is being sent cannot be called back. */
  discard(cid: string): void {
    const chat = this.state.outbox.find((one) => one.cid === cid);
    if (chat?.state === "failed") this.#link.set({ ...this.state, outbox: without(this.state.outbox, cid) });
  }

  /** Shakes everyone's window. At most once: without a connection it is refused by an `error` moment. */
  nudge(): string {
    return this.#moment((cid) => ({ type: "nudge", cid }));
  }

  /** Plays an animation in everyone's window. At most once, like `nudge`. */
  wink(winkId: string): string {
    return this.#moment((cid) => ({ type: "wink", cid, winkId }));
  }

  /** To be called with every key: tells the others, at most every `typingEveryMs`. False when the person stopped. */
  typing(on: boolean): void {
    const told = tellTyping(this.#ownTyping, on && !this.#link.isDiscreet, this.#ports.clock.now());
    if (told !== null && this.#link.send({ type: "typing", on })) this.#ownTyping = told;
  }

  /** The person has seen everything up to `seq`, by default all there is. Coalesced, never lowered. */
  markRead(seq: number = this.state.position): void {
    const { events, you, position } = this.state;
    if (seq >= position) this.#link.readBack(false);
    this.#link.receipts.reach({ delivered: 0, read: lastOfOthers(events, you, seq) });
  }

  /**
   * Fetches the page of history before the first event. Until `markRead` says that the person is back at the end, the
   * log keeps what was fetched; otherwise it holds the newest 2,000 events or little more.
   *
   * @returns whether there was one
   * @throws ApiRefusal, or what `fetch` throws
   */
  older(): Promise<boolean> {
    this.#link.readBack(true);
    this.#older ??= this.#fetchOlder().finally(() => {
      this.#older = null;
    });
    return this.#older;
  }

  /**
   * Leaves the connection to others who opened the same room. After the last one it ends, when everything is sent that
   * waits to be sent; nobody is told of it.
   */
  close(): void {
    if (this.#ports.release()) this.end();
  }

  /** Whether lines wait to be sent here. For `Messenger`. */
  get isBusy(): boolean {
    return this.#link.hasUnsent;
  }

  /** Nobody looks any more: tells nobody anything, and calls `done` when nothing waits to be sent. For `Messenger`. */
  linger(done: () => void): () => void {
    this.#link.hush();
    return this.subscribe(() => {
      if (!this.isBusy) done();
    });
  }

  /**
   * While the person is hidden nobody is told that they are there (PR-12) or type, nor of what came and was read before they
   * are seen again (PR-11). For `Messenger`.
   */
  beDiscreet(discretion: Discretion): void {
    if (discretion !== "open") this.typing(false);
    this.#link.beDiscreet(discretion);
  }

  /** Takes over what other tabs left unsent. For `Messenger`. */
  adopt(): void {
    this.#link.adopt();
  }

  /** Another tab is done with this message. For `Messenger`. */
  forget(cid: string): void {
    this.#link.forget(cid);
  }

  /** Ends the connection for everyone who opened it. For `Messenger`. */
  end(): void {
    this.#link.connection.close();
  }

  /** Connects again after the connection had closed; otherwise does nothing. For `Messenger`. */
  reopen(): void {
    this.#link.connection.open();
  }

  #knownHead(): KnownHead | null {
    const { epoch, head } = this.state;
    return epoch === null ? null : { epoch, seq: head };
  }

  #moment(make: (cid: string) => NudgeCommand | WinkCommand): string {
    const cid = this.#ports.newId();
    const command = make(cid);
    if (this.#link.send(command)) return cid;
    const error = { type: "error", code: "UNAVAILABLE", message: "Not connected.", of: command.type, cid } as const;
    queueMicrotask(() => this.#link.moments.error.emit(error));
    return cid;
  }

  async #fetchOlder(): Promise<boolean> {
    const { hasOlder, epoch, firstSeq } = this.state;
    if (!hasOlder || epoch === null) return false;
    const page = await this.#ports.readPage(firstSeq);
    // The log may have been dropped meanwhile; then the page has nowhere to go.
    if (this.state.epoch !== epoch || this.state.firstSeq !== firstSeq) return false;
    this.#ports.learn(page.people);
    this.#link.set(prepend(this.state, page));
    return this.state.firstSeq < firstSeq;
  }
}
