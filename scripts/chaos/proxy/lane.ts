import type { Socket } from "node:net";

/** How bytes are treated on one way of a connection. */
export interface LaneRules {
  /** Every byte comes so much later; the order stays. */
  readonly delayMs: number;
  /** After so many bytes of this way the connection breaks, in the middle of a frame where it falls so; null for never. */
  readonly cutAfter: number | null;
  /** Bytes and ends go in, nothing comes out, nobody is told. */
  readonly isSwallowed: boolean;
  /** What has come waits until it is let go. */
  readonly isHeld: boolean;
  /** Nothing is taken from the one who sends: their buffers fill. */
  readonly isUnread: boolean;
}

/** Bytes as they are. */
export const OPEN: LaneRules = { delayMs: 0, cutAfter: null, isSwallowed: false, isHeld: false, isUnread: false };

interface Chunk {
  /** Null for the end. */
  readonly bytes: Buffer | null;
  readonly dueAt: number;
}

/** One way of a connection through the proxy. */
export class Lane {
  /** Bytes that have been passed on. */
  passed = 0;
  readonly #source: Socket;
  readonly #target: Socket;
  readonly #broken: () => void;
  #rules: LaneRules = OPEN;
  #waiting: Chunk[] = [];
  #timer: NodeJS.Timeout | undefined;

  /** @param broken is called when `cutAfter` is reached */
  constructor(source: Socket, target: Socket, broken: () => void) {
    this.#source = source;
    this.#target = target;
    this.#broken = broken;
    source.on("data", (bytes) => this.#take(bytes));
    source.on("end", () => this.#take(null));
    // What breaks ends with `close`; without a listener it would be uncaught.
    source.on("error", () => undefined);
    source.on("close", () => this.#take(null));
  }

  get isSwallowed(): boolean {
    return this.#rules.isSwallowed;
  }

  /** Changes some rules; the others stay. */
  rule(changes: Partial<LaneRules>): void {
    this.#rules = { ...this.#rules, ...changes };
    if (this.#rules.isUnread) this.#source.pause();
    else this.#source.resume();
    if (this.#rules.isSwallowed) this.#waiting = [];
    this.#pump();
  }

  #take(bytes: Buffer | null): void {
    if (this.#rules.isSwallowed) return;
    this.#waiting.push({ bytes, dueAt: performance.now() + this.#rules.delayMs });
    this.#pump();
  }

  /** Passes on what is due, in its order. */
  #pump(): void {
    clearTimeout(this.#timer);
    for (let next = this.#waiting[0]; next !== undefined && !this.#rules.isHeld; next = this.#waiting[0]) {
      const leftMs = next.dueAt - performance.now();
      if (leftMs > 0) return void (this.#timer = setTimeout(() => this.#pump(), leftMs));
      this.#waiting.shift();
      this.#pass(next.bytes);
    }
  }

  #pass(bytes: Buffer | null): void {
    if (bytes === null) return void this.#target.end();
    const left = this.#rules.cutAfter === null ? Infinity : this.#rules.cutAfter - this.passed;
    const whole = bytes.subarray(0, Math.max(0, Math.min(left, bytes.length)));
    this.passed += whole.length;
    if (!this.#target.writable) return;
    // What was written before a cut still arrives.
    if (whole.length < bytes.length || whole.length === left) this.#target.write(whole, this.#broken);
    else this.#target.write(whole);
  }
}
