import type { z } from "zod";
import { CLOSE } from "../../generated/contract/errors.ts";
import { attach, letGo, readAttachment, type Attached } from "./attachment.ts";
import { safeClose } from "./safe-close.ts";

/**
 * The open sockets of an object by the ids of their connections. Everything that decides speaks of ids; only this
 * class holds sockets.
 */
export class Wires<Note> {
  readonly #sockets = new Map<string, WebSocket>();
  readonly #ids = new WeakMap<WebSocket, string>();
  readonly #noteSchema: z.ZodType<Note>;

  /** @param noteSchema what the feature keeps beside each connection */
  constructor(noteSchema: z.ZodType<Note>) {
    this.#noteSchema = noteSchema;
  }

  /** Takes a socket in, with what it carries through hibernation. */
  add(socket: WebSocket, attached: Attached<Note>): void {
    attach(socket, attached);
    this.#know(socket, attached.connection.connectionId);
  }

  /** Takes in the sockets that outlived hibernation. One whose attachment nobody can read was let go, or has to come anew. */
  restore(sockets: readonly WebSocket[]): void {
    for (const socket of sockets) {
      const attached = readAttachment(socket, this.#noteSchema);
      if (attached === null) safeClose(socket, CLOSE.RESTART, "This socket is from an older version.");
      else this.#know(socket, attached.connection.connectionId);
    }
  }

  /** Every open socket with what it carries. */
  attached(): readonly Attached<Note>[] {
    return [...this.#sockets.values()].flatMap((socket) => readAttachment(socket, this.#noteSchema) ?? []);
  }

  /** The connection of a socket, or null when the object has let it go. */
  idOf(socket: WebSocket): string | null {
    return this.#ids.get(socket) ?? null;
  }

  /** Replaces what a socket carries through hibernation. */
  note(attached: Attached<Note>): void {
    const socket = this.#sockets.get(attached.connection.connectionId);
    if (socket !== undefined) attach(socket, attached);
  }

  /** Sends a frame. A socket that is closing takes none: its close is on the way here, and its resume brings what it missed. */
  send(connectionId: string, frame: string): void {
    try {
      this.#sockets.get(connectionId)?.send(frame);
    } catch {
      // Nothing to do before the close comes.
    }
  }

  /** Closes a socket and lets it go. */
  close(connectionId: string, code: number, reason: string): void {
    const socket = this.#sockets.get(connectionId);
    if (socket === undefined) return;
    // Its close may take longer than the object stays awake: nothing of it may be found again.
    this.take(socket);
    safeClose(socket, code, reason);
  }

  /** When the platform last answered a ping of this socket without waking the object, epoch milliseconds. */
  lastPingAt(connectionId: string, ctx: Pick<DurableObjectState, "getWebSocketAutoResponseTimestamp">): number | null {
    const socket = this.#sockets.get(connectionId);
    return socket === undefined ? null : (ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? null);
  }

  /**
   * Lets a socket go that has closed or broken, and gives what it carried; null when it was let go before. The platform
   * does not list a socket whose close is what wakes the object, so this one may never have been taken in.
   */
  take(socket: WebSocket): Attached<Note> | null {
    const attached = readAttachment(socket, this.#noteSchema);
    if (attached === null) return null;
    this.#sockets.delete(attached.connection.connectionId);
    this.#ids.delete(socket);
    letGo(socket);
    return attached;
  }

  #know(socket: WebSocket, connectionId: string): void {
    this.#sockets.set(connectionId, socket);
    this.#ids.set(socket, connectionId);
  }
}
