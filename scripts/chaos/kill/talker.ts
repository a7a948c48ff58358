import { WebSocket } from "ws";
import { PROTOCOL } from "../../../generated/contract/version.ts";
import type { AckEvent, RoomHelloEvent, StreamEvent } from "../../../generated/types.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import type { RoomEvent } from "../../../generated/ws/room.ts";
import type { RandomSource } from "../../check/fuzz/random.ts";
import type { Rig, RigVisit } from "../../rig/index.ts";
import type { ClientRecord, Composed, Witness } from "./record.ts";

/** One socket of a talker: where the log that came through it ends. */
interface Link {
  readonly socket: WebSocket;
  /** The position that it was opened with; null for none. */
  readonly asked: number | null;
  position: number;
  isLive: boolean;
}

/** A message that waits for its ack. */
interface Waiting {
  readonly message: Composed;
  sends: number;
  sentMs: number;
}

/** What a talker does by chance, in one of so many cases. */
const ODDS = { comeWithoutPosition: 7, moveAfterAck: 300, dropAfterAck: 900, doubtAfterAck: 60, pauseAfterAck: 4 };

const MOST_IN_FLIGHT = 12;
const MOST_IN_A_FRAME = 4;
const MOST_FILL = 160;
const LONGEST_PAUSE_MS = 6;
const LONGEST_BACKOFF_MS = 30;
const CLOSED_BY_US = 1000;

/**
 * A client that talks without end, believes nothing and writes down everything: several messages in flight, in frames of
 * chance sizes; a new socket when the old one is gone or for no reason, mostly with its position; what has no ack goes
 * out again under the same cid.
 */
export class Talker {
  readonly record: ClientRecord;
  /** How long each message that was sent once waited for its ack. */
  readonly ackTimesMs: number[] = [];
  readonly #rig: Pick<Rig, "socketUrl">;
  readonly #witness: Witness;
  readonly #random: RandomSource;
  readonly #client = crypto.randomUUID();
  readonly #waiting = new Map<string, Waiting>();
  #epoch: string | null = null;
  #head = 0;
  #link: Link | null = null;
  #isTalking = true;
  #isOver = false;

  constructor(rig: Pick<Rig, "socketUrl">, record: ClientRecord, witness: Witness, random: RandomSource) {
    this.#rig = rig;
    this.record = record;
    this.#witness = witness;
    this.#random = random;
    this.#open();
  }

  /** Whether everything that it said has been answered and everything up to a head has come. */
  hasAll(head: number): boolean {
    return this.#waiting.size === 0 && this.#link?.isLive === true && this.#link.position >= head;
  }

  /** Says nothing new from here on; what waits for its ack still goes out. */
  hush(): void {
    this.#isTalking = false;
  }

  /** Leaves for good. */
  leave(): void {
    this.#isOver = true;
    this.#link?.socket.close(CLOSED_BY_US);
  }

  #open(): void {
    if (this.#isOver) return;
    const withPosition = this.#epoch !== null && this.#random.below(ODDS.comeWithoutPosition) > 0;
    const asked = withPosition ? this.#head : null;
    const visit: RigVisit = {
      room: this.record.room,
      user: this.record.user,
      ...(asked === null || this.#epoch === null ? {} : { position: { epoch: this.#epoch, after: asked } }),
      // With its client id a new socket replaces the one before (CL-5), without it both live for a while.
      ...(this.#random.below(2) === 0 ? {} : { client: this.#client }),
    };
    const socket = new WebSocket(this.#rig.socketUrl(visit), [PROTOCOL], { perMessageDeflate: false });
    const link: Link = { socket, asked, position: 0, isLive: false };
    socket.on("message", (data: Buffer) => this.#frame(link, data.toString()));
    socket.on("close", () => this.#closed(link));
    // A close always follows.
    socket.on("error", () => undefined);
    this.#link = link;
  }

  /** Whatever the code says: this client comes back, but only in place of the socket that it now uses. */
  #closed(link: Link): void {
    link.isLive = false;
    if (link === this.#link) setTimeout(() => this.#open(), this.#random.below(LONGEST_BACKOFF_MS));
  }

  #frame(link: Link, data: string): void {
    const json: RoomEvent | readonly RoomEvent[] = JSON.parse(data);
    for (const event of [json].flat()) this.#take(link, event);
  }

  #take(link: Link, event: RoomEvent): void {
    switch (event.type) {
      case "hello":
        return this.#greeted(link, event);
      case "chat":
      case "system":
        return this.#happened(link, event);
      case "caughtUp":
        return this.#live(link, event.seq);
      case "ack":
        return this.#acked(link, event);
      case "error":
        return this.#complain(`was refused ${event.code} ${event.cid}`);
      case "bye":
      case "nudge":
      case "person":
      case "pong":
      case "receipt":
      case "session":
      case "snapshot":
      case "typing":
      case "userCount":
      case "wink":
        return;
    }
  }

  #greeted(link: Link, { epoch, after, recovered }: RoomHelloEvent): void {
    if (this.#epoch !== null && epoch !== this.#epoch) this.#complain(`epoch ${epoch} after ${this.#epoch}`);
    if (recovered && after !== link.asked) this.#complain(`asked after ${link.asked}, recovered after ${after}`);
    if (!recovered && link.asked !== null && this.#isServable(link.asked, after)) {
      this.#complain(`position ${link.asked} was not served, though the room sends what follows ${after}`);
    }
    this.#epoch = epoch;
    link.position = after;
  }

  /** Nobody is away for long here: what the room sends to a newcomer reaches back as far as anybody's position. */
  #isServable(asked: number, after: number): boolean {
    return asked >= after;
  }

  #happened(link: Link, event: StreamEvent): void {
    if (event.seq !== link.position + 1) this.#complain(`seq ${event.seq} came after ${link.position}`);
    if (!this.#witness.agrees(event)) this.#complain(`seq ${event.seq} is not what others saw there`);
    link.position = event.seq;
    if (link === this.#link) this.#head = event.seq;
  }

  #live(link: Link, seq: number): void {
    if (seq !== link.position) this.#complain(`caught up to ${seq} at ${link.position}`);
    link.isLive = true;
    if (link !== this.#link) return;
    this.#head = link.position;
    this.record.resends += this.#waiting.size;
    this.#send(
      link,
      [...this.#waiting.values()].map(({ message }) => message),
    );
    this.#talk(link);
  }

  #acked(link: Link, ack: AckEvent): void {
    this.record.acks.push(ack);
    const waiting = this.#waiting.get(ack.cid);
    if (waiting === undefined) return;
    this.#waiting.delete(ack.cid);
    if (waiting.sends === 1) this.#answeredAtOnce(link, waiting);
    if (link !== this.#link || !link.isLive) return;
    if (this.#chance(ODDS.moveAfterAck)) this.#move(link);
    else if (this.#chance(ODDS.dropAfterAck)) link.socket.terminate();
    else if (this.#chance(ODDS.pauseAfterAck)) {
      setTimeout(() => this.#talk(link), this.#random.below(LONGEST_PAUSE_MS));
    } else this.#talk(link);
  }

  #answeredAtOnce(link: Link, { message, sentMs }: Waiting): void {
    this.ackTimesMs.push(performance.now() - sentMs);
    if (!link.isLive || !this.#chance(ODDS.doubtAfterAck)) return;
    this.record.doubted.add(message.cid);
    this.#write(link, [message]);
  }

  /** To another socket, while the old one still works: copies may overtake each other. */
  #move(link: Link): void {
    this.#open();
    setTimeout(() => link.socket.close(CLOSED_BY_US), this.#random.below(LONGEST_BACKOFF_MS));
  }

  #talk(link: Link): void {
    if (!this.#isTalking || link !== this.#link || !link.isLive) return;
    const goal = 1 + this.#random.below(MOST_IN_FLIGHT);
    const fresh: Composed[] = [];
    while (this.#waiting.size < goal) {
      const message = this.#compose();
      this.#waiting.set(message.cid, { message, sends: 0, sentMs: 0 });
      fresh.push(message);
    }
    this.#send(link, fresh);
  }

  #compose(): Composed {
    const place = this.record.composed.length;
    const text = `${place} of ${this.record.user} ${"ä".repeat(this.#random.below(MOST_FILL))}`.trim();
    const message = { cid: crypto.randomUUID(), text, after: this.#head };
    this.record.composed.push(message);
    return message;
  }

  #send(link: Link, messages: readonly Composed[]): void {
    for (let rest = messages; rest.length > 0;) {
      const size = 1 + this.#random.below(MOST_IN_A_FRAME);
      this.#write(link, rest.slice(0, size));
      rest = rest.slice(size);
    }
  }

  #write({ socket }: Link, messages: readonly Composed[]): void {
    const sentMs = performance.now();
    for (const { cid } of messages) {
      const waiting = this.#waiting.get(cid);
      if (waiting === undefined) continue;
      waiting.sends += 1;
      waiting.sentMs = sentMs;
    }
    socket.send(encodeFrame(messages.map((message) => ({ type: "chat" as const, ...message }))));
  }

  #chance(oneIn: number): boolean {
    return this.#random.below(oneIn) === 0;
  }

  #complain(what: string): void {
    this.record.complaints.push(`${this.record.user}: ${what}`);
  }
}
