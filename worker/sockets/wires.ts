import type { z } from "zod";
import { CLOSE } from "../../generated/contract/errors.ts";
import { SLOW_READER_MAX_BYTES } from "../../generated/contract/limits.ts";
import { attach, letGo, readAttachment, type Attached } from "./attachment.ts";
import { SIGN_CARRY_STEP_MS } from "./config.ts";
import { safeClose } from "./safe-close.ts";

/** The part of the platform that knows of answered pings. */
type Pings = Pick<DurableObjectState, "getWebSocketAutoResponseTimestamp">;

/** A socket of the object. */
interface Wire {
  readonly socket: WebSocket;
  /** When its latest frame came, or else when it was opened, epoch milliseconds. */
  heardAt: number;
  /** Bytes that were given to it in one go, and that it may take its time to read. */
  grantedBytes: number;
  /** The same as it is carried through hibernation: never earlier, and later by less than a step. */
  carriedAt: number;
}

/** What a socket carried that is gone, and when it last gave a sign, epoch milliseconds. */
export interface Departed<Note> extends Attached<Note> {
  readonly lastSignAt: number;
}

/**
 * The open sockets of an object by the ids of their connections. Everything that decides speaks of ids; only this
 * class holds sockets.
 */
export class Wires<Note> {
  readonly #wires = new Map<string, Wire>();
  readonly #ids = new WeakMap<WebSocket, string>();
  readonly #noteSchema: z.ZodType<Note>;
  readonly #pings: Pings;
  #wokeAt = 0;

  /**
   * @param noteSchema what the feature keeps beside each connection
   * @param pings the state of the object
   */
  constructor(noteSchema: z.ZodType<Note>, pings: Pings) {
    this.#noteSchema = noteSchema;
    this.#pings = pings;
  }

  /** Takes a socket in, with what it carries through hibernation. */
  add(socket: WebSocket, attached: Attached<Note>): void {
    const { connectionId, openedAt } = attached.connection;
    attach(socket, { ...attached, heardAt: openedAt });
    this.#know(socket, connectionId, openedAt);
  }

  /** Takes in the sockets that outlived hibernation. One whose attachment nobody can read was let go, or has to come anew. */
  restore(sockets: readonly WebSocket[], now: number): void {
    this.#wokeAt = now;
    for (const socket of sockets) {
      const carried = readAttachment(socket, this.#noteSchema, now);
      if (carried === null) {
        safeClose(socket, CLOSE.RESTART, "This socket is from an older version.");
        continue;
      }
      // What stands in for something unknown has to stay the same over further sleeps.
      if (carried.isOld) attach(socket, carried);
      this.#know(socket, carried.connection.connectionId, carried.heardAt);
    }
  }

  /** Every open socket with what it carries. */
  attached(): readonly Attached<Note>[] {
    return [...this.#wires.values()].flatMap(({ socket }) => {
      const carried = readAttachment(socket, this.#noteSchema, this.#wokeAt);
      return carried === null ? [] : [{ connection: carried.connection, note: carried.note }];
    });
  }

  /** Replaces what a socket carries through hibernation. */
  note(attached: Attached<Note>): void {
    const wire = this.#wires.get(attached.connection.connectionId);
    if (wire !== undefined) attach(wire.socket, { ...attached, heardAt: wire.carriedAt });
  }

  /** Notes that a frame came through a socket: a sign of life. Gives its connection, or null when the object has let it go. */
  heard(socket: WebSocket, now: number): string | null {
    const connectionId = this.#ids.get(socket);
    const wire = connectionId === undefined ? undefined : this.#wires.get(connectionId);
    if (connectionId === undefined || wire === undefined) return null;
    wire.heardAt = now;
    if (now > wire.carriedAt) this.#carryOn(wire, now + SIGN_CARRY_STEP_MS);
    return connectionId;
  }

  /**
   * When a socket last gave a sign, epoch milliseconds: a frame, a ping that the platform answered without waking the
   * object, or its opening.
   */
  lastSignAt(connectionId: string): number {
    const wire = this.#wires.get(connectionId);
    return wire === undefined ? 0 : Math.max(wire.heardAt, this.#lastPingAt(wire.socket));
  }

  /**
   * Whether a socket leaves unread what it is sent (LM-9). What counts is given to `send` and not yet taken by the
   * network. That includes what the present turn has sent, which nobody could have read: to be asked before it sends.
   */
  isSlow(connectionId: string): boolean {
    const wire = this.#wires.get(connectionId);
    return wire !== undefined && wire.socket.bufferedAmount > wire.grantedBytes + SLOW_READER_MAX_BYTES;
  }

  /** Does not hold against a socket what it has just been given: a long replay to a reader on a thin line. */
  grant(connectionId: string): void {
    const wire = this.#wires.get(connectionId);
    if (wire !== undefined) wire.grantedBytes = wire.socket.bufferedAmount;
  }

  /** Sends a frame. A socket that is closing takes none: its close is on the way here, and its resume brings what it missed. */
  send(connectionId: string, frame: string): void {
    try {
      this.#wires.get(connectionId)?.socket.send(frame);
    } catch {
      // Nothing to do before the close comes.
    }
  }

  /** Closes a socket and lets it go. */
  close(connectionId: string, code: number, reason: string): void {
    const wire = this.#wires.get(connectionId);
    if (wire === undefined) return;
    // Its close may take longer than the object stays awake: nothing of it may be found again.
    this.take(wire.socket);
    safeClose(wire.socket, code, reason);
  }

  /**
   * Lets a socket go that has closed or broken, and gives what it carried; null when it was let go before. The platform
   * does not list a socket whose close is what wakes the object, so this one may never have been taken in.
   */
  take(socket: WebSocket): Departed<Note> | null {
    const carried = readAttachment(socket, this.#noteSchema, this.#wokeAt);
    if (carried === null) return null;
    const { connection, note, heardAt } = carried;
    const { connectionId } = connection;
    const lastSignAt = Math.max(this.#wires.get(connectionId)?.heardAt ?? heardAt, this.#lastPingAt(socket));
    this.#wires.delete(connectionId);
    this.#ids.delete(socket);
    letGo(socket);
    return { connection, note, lastSignAt };
  }

  #carryOn(wire: Wire, heardAt: number): void {
    const carried = readAttachment(wire.socket, this.#noteSchema, this.#wokeAt);
    if (carried === null) return;
    wire.carriedAt = heardAt;
    attach(wire.socket, { ...carried, heardAt });
  }

  #lastPingAt(socket: WebSocket): number {
    return this.#pings.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0;
  }

  #know(socket: WebSocket, connectionId: string, heardAt: number): void {
    this.#wires.set(connectionId, { socket, heardAt, carriedAt: heardAt, grantedBytes: 0 });
    this.#ids.set(socket, connectionId);
  }
}
