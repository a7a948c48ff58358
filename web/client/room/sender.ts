import type { ChatCommand } from "../../../generated/types.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import { Alarm } from "../alarm.ts";
import type { Clock } from "../clock.ts";
import { due, type Outbox } from "./outbox.ts";
import { allowance, paceMs, recent } from "./pace.ts";
import { pack } from "./pack.ts";

/** A room that has answered nothing for so long, though messages wait, may have lost them on a socket that looks well. */
export const ANSWER_TIMEOUT_MS = 15_000;

/** The shortest pause after a refusal, whatever the server says. */
const SHORTEST_PAUSE_MS = 100;

/** What a sender reads and does. */
export interface SenderPorts {
  readonly clock: Clock;
  outbox(): Outbox;
  /** @returns whether the frame was given to an open socket */
  write(frame: string): boolean;
  /** No answer came: give up the socket; the replay will tell what has arrived. */
  unanswered(): void;
}

/**
 * Brings the outbox onto the wire: in order, never faster than the server bears. One frame at a time: the next one goes
 * when every message of the last has its answer. A frame is handled at one moment, so no limit refuses a line of it and
 * takes a later one; over two frames it could, and lines would change places.
 */
export class Sender {
  readonly #ports: SenderPorts;
  readonly #again: Alarm;
  readonly #answer: Alarm;
  readonly #inFlight = new Set<string>();
  #maxInFlight = 0;
  #pause = { from: 0, until: 0 };
  /** By cid: when it was sent last, in this order. A copy that the server had already spent nothing (LM-7). */
  #sentAt = new Map<string, number>();

  constructor(ports: SenderPorts) {
    this.#ports = ports;
    this.#again = new Alarm(ports.clock);
    this.#answer = new Alarm(ports.clock);
  }

  /** A new socket is caught up: whatever is still in the outbox has to be sent on it. */
  start(maxInFlight: number): void {
    this.stop();
    this.#maxInFlight = maxInFlight;
    this.flush();
  }

  /** There is no socket. Limits hold over sockets (LM-4): what was sent and the pause are remembered. */
  stop(): void {
    this.#maxInFlight = 0;
    this.#inFlight.clear();
    this.#again.clear();
    this.#answer.clear();
  }

  /** Nothing more is sent for `ms` milliseconds. */
  pause(ms: number): void {
    const from = this.#ports.clock.now();
    const until = from + Math.max(SHORTEST_PAUSE_MS, ms, this.#pausedForMs(from));
    this.#pause = { from, until };
  }

  /** The server has spoken about a message. */
  answered(cid: string): void {
    if (!this.#inFlight.delete(cid)) return;
    if (this.#inFlight.size === 0) this.#answer.clear();
    else this.#awaitAnswer();
  }

  /** Sends what may be sent now, and sees to it that the rest follows. */
  flush(): void {
    if (this.#inFlight.size > 0) return;
    const chats = due(this.#ports.outbox(), this.#maxInFlight);
    if (chats.length === 0) return;
    const now = this.#ports.clock.now();
    const sentAt = [...this.#sentAt.values()];
    const waitMs = Math.max(this.#pausedForMs(now), paceMs(sentAt, now));
    if (waitMs > 0) this.#again.set(waitMs, () => this.flush());
    else this.#send(pack(chats.slice(0, allowance(sentAt, now)))[0] ?? [], now);
  }

  /** What is left of the pause; nothing, when the clock was set back to before it. */
  #pausedForMs(now: number): number {
    return now < this.#pause.from ? 0 : this.#pause.until - now;
  }

  #send(frame: readonly ChatCommand[], now: number): void {
    // Noted before it is written: an answer may come while we write.
    for (const { cid } of frame) {
      this.#inFlight.add(cid);
      this.#sentAt.delete(cid);
      this.#sentAt.set(cid, now);
    }
    this.#sentAt = new Map(recent([...this.#sentAt]));
    this.#awaitAnswer();
    if (!this.#ports.write(encodeFrame(frame))) this.stop();
  }

  #awaitAnswer(): void {
    this.#answer.set(ANSWER_TIMEOUT_MS, () => this.#ports.unanswered());
  }
}
