import { WebSocket } from "ws";
import { PROTOCOL } from "../../../generated/contract/version.ts";
import { encodeFrame, PING_FRAME } from "../../../generated/ws/codec.ts";
import type { RoomCommand, RoomEvent, RoomEventOf, RoomEventType } from "../../../generated/ws/room.ts";
import type { Rig, RigVisit } from "../../rig/index.ts";

/** How a socket ended for its client. */
export interface Ending {
  readonly code: number;
  /** The code that the server had announced (CL-1), or null. */
  readonly announced: number | null;
  readonly atMs: number;
}

const PATIENCE_MS = 15_000;

/** A well-behaved client at a rig's room, told what to do step by step. It waits for what it asks for, not for ever. */
export class Guest {
  readonly user: string;
  /** Settles when the socket is closed. */
  readonly ended: Promise<Ending>;
  readonly #socket: WebSocket;
  readonly #unread: RoomEvent[] = [];
  #wake: () => void = () => undefined;
  #watch: (event: RoomEvent) => void = () => undefined;
  #announced: number | null = null;
  #isOpen = true;

  private constructor(rig: Pick<Rig, "socketUrl">, visit: RigVisit) {
    this.user = visit.user;
    const socket = new WebSocket(rig.socketUrl(visit), [PROTOCOL], { perMessageDeflate: false });
    this.#socket = socket;
    socket.on("message", (data: Buffer) => this.#take(data.toString()));
    // A close always follows.
    socket.on("error", () => undefined);
    // A socket that never sent anything is held open by workerd for 10 s after the server has closed it.
    socket.on("open", () => this.ping());
    const { promise, resolve } = Promise.withResolvers<Ending>();
    this.ended = promise;
    socket.on("close", (code: number) => {
      this.#isOpen = false;
      resolve({ code, announced: this.#announced, atMs: performance.now() });
      this.#wake();
    });
  }

  /** Comes in and waits until all that was missed has come. */
  static async enter(rig: Pick<Rig, "socketUrl">, visit: RigVisit): Promise<Guest> {
    const guest = Guest.knock(rig, visit);
    await guest.next("caughtUp");
    return guest;
  }

  /** Comes to the door and waits for nothing. */
  static knock(rig: Pick<Rig, "socketUrl">, visit: RigVisit): Guest {
    return new Guest(rig, visit);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The next event of a type; those before it are passed over. */
  async next<Type extends RoomEventType>(type: Type): Promise<RoomEventOf<Type>> {
    return this.find((event): event is RoomEventOf<Type> => event.type === type, type);
  }

  /**
   * The next event that is meant; those before it are passed over.
   *
   * @param name for the error, when it does not come
   */
  async find<Found extends RoomEvent>(isMeant: (event: RoomEvent) => event is Found, name: string): Promise<Found> {
    const startedMs = performance.now();
    for (;;) {
      for (let event = this.#unread.shift(); event !== undefined; event = this.#unread.shift()) {
        if (isMeant(event)) return event;
      }
      if (!this.#isOpen) throw new Error(`${this.user} was closed before ${name}`);
      if (performance.now() - startedMs > PATIENCE_MS) throw new Error(`${this.user} waited in vain for ${name}`);
      await this.#news();
    }
  }

  /** Says something. @returns the answer, and after how many milliseconds it came */
  async say(text: string): Promise<{ readonly answer: RoomEventOf<"ack" | "error">; readonly tookMs: number }> {
    const cid = crypto.randomUUID();
    const sentMs = performance.now();
    this.send({ type: "chat", cid, after: 0, text });
    const answer = await this.find(
      (event): event is RoomEventOf<"ack" | "error"> =>
        (event.type === "ack" || event.type === "error") && event.cid === cid,
      "an answer",
    );
    return { answer, tookMs: performance.now() - sentMs };
  }

  /** Says several things at once, each in a frame of its own, and waits until all of them have been acked. */
  async sayAll(texts: readonly string[]): Promise<void> {
    for (const text of texts) this.send({ type: "chat", cid: crypto.randomUUID(), after: 0, text });
    for (let left = texts.length; left > 0; left -= 1) await this.next("ack");
  }

  /** Shows every event to somebody as it comes, read or not. */
  watch(watcher: (event: RoomEvent) => void): void {
    this.#watch = watcher;
  }

  send(...commands: readonly RoomCommand[]): void {
    this.#socket.send(encodeFrame(commands));
  }

  /** Sends a frame as it is. */
  sendFrame(frame: string | Uint8Array): void {
    this.#socket.send(frame);
  }

  /** Beats the heart once: exactly the frame that the platform answers (FR-7). */
  ping(): void {
    this.#socket.send(PING_FRAME);
  }

  /** Closes; without a code the close frame is empty. */
  close(code?: number): void {
    this.#socket.close(code);
  }

  #take(data: string): void {
    const json: RoomEvent | readonly RoomEvent[] = JSON.parse(data);
    for (const event of [json].flat()) {
      this.#unread.push(event);
      if (event.type === "bye") this.#announced = event.code;
      this.#watch(event);
    }
    this.#wake();
  }

  async #news(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
