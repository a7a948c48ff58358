import type { RoomCommand, RoomEvent } from "../../../generated/ws/room.ts";
import type { RoomAttached, RoomPorts } from "../ports.ts";
import { Room } from "../room.ts";
import type { Visit } from "../visit.ts";
import { MemoryStore } from "./memory-store.ts";
import { connectionOf, NOON, visit } from "./people.ts";

/** What a client has got through one socket. */
export interface TestSocket {
  readonly connectionId: string;
  /** Frames as they came. */
  readonly frames: string[];
  closed: { readonly code: number; readonly reason: string } | null;
}

/** A room with sockets, disk and clock of its own, all in memory and under control. */
export class World {
  readonly calls: string[] = [];
  readonly store = new MemoryStore({ calls: this.calls });
  readonly sockets = new Map<string, TestSocket>();
  readonly renewalsAsked: string[] = [];
  readonly reports: string[] = [];
  now = NOON;
  /** Whether the disk fails under the next frame. */
  failsNextFrame = false;
  room: Room;
  #attached = new Map<string, RoomAttached>();
  #opened = 0;

  constructor() {
    this.room = this.#wake();
  }

  /** A person comes; their visit may be changed. Gives back the socket. */
  connect(userId: string, changes: Partial<Visit> = {}): TestSocket {
    this.#opened += 1;
    const arriving = visit(userId, changes);
    const connection = connectionOf(arriving, `socket-${this.#opened}`);
    const socket: TestSocket = { connectionId: connection.connectionId, frames: [], closed: null };
    this.sockets.set(socket.connectionId, socket);
    this.#attached.set(connection.connectionId, { connection, note: null });
    this.room.open(arriving, connection, this.now);
    return socket;
  }

  /** A client sends commands in one frame. */
  send(socket: TestSocket, ...commands: readonly RoomCommand[]): void {
    this.sendRaw(socket, JSON.stringify(commands.length === 1 ? commands[0] : commands));
  }

  sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    this.store.fails = this.failsNextFrame;
    this.failsNextFrame = false;
    this.room.receive(socket.connectionId, data, this.now);
    this.store.fails = false;
  }

  /** A client goes. */
  disconnect(socket: TestSocket): void {
    const attached = this.#closed(socket);
    if (attached !== undefined) this.room.leave(attached, this.now);
  }

  /** The room sleeps, and a client's going is what wakes it: the platform does not list its socket any more. */
  disconnectAsleep(socket: TestSocket): void {
    const attached = this.#closed(socket);
    this.hibernate();
    if (attached !== undefined) this.room.leave(attached, this.now);
  }

  /** Time passes. */
  pass(ms: number): void {
    this.now += ms;
  }

  /** The room sleeps and wakes: memory is gone, disk and sockets stay. */
  hibernate(): void {
    this.room = this.#wake();
  }

  /** The process dies: memory and sockets are gone. */
  crash(): void {
    this.#attached = new Map();
    for (const socket of this.sockets.values()) socket.closed ??= { code: 1006, reason: "" };
    this.room = this.#wake();
  }

  #closed(socket: TestSocket): RoomAttached | undefined {
    socket.closed = { code: 1000, reason: "" };
    const attached = this.#attached.get(socket.connectionId);
    this.#attached.delete(socket.connectionId);
    return attached;
  }

  #wake(): Room {
    const ports: RoomPorts = {
      store: this.store,
      wires: {
        send: (connectionId, frame) => {
          this.calls.push(`send ${connectionId}`);
          this.sockets.get(connectionId)?.frames.push(frame);
        },
        close: (connectionId, code, reason) => {
          this.calls.push(`close ${connectionId} ${code}`);
          this.#attached.delete(connectionId);
          const socket = this.sockets.get(connectionId);
          if (socket !== undefined) socket.closed ??= { code, reason };
        },
        attached: () => [...this.#attached.values()],
        note: (attached) => void this.#attached.set(attached.connection.connectionId, structuredClone(attached)),
      },
      renew: ({ sessionId }) => void this.renewalsAsked.push(sessionId),
      report: (event) => void this.reports.push(event),
    };
    return new Room(ports, this.now);
  }
}

/** The events of all frames that a socket got, in their order. */
export const eventsOf = (socket: TestSocket): readonly RoomEvent[] =>
  socket.frames.flatMap((frame): RoomEvent[] => {
    const parsed: RoomEvent | RoomEvent[] = JSON.parse(frame);
    return Array.isArray(parsed) ? parsed : [parsed];
  });

/** Takes the events that a socket got since the last time. */
export function take(socket: TestSocket): readonly RoomEvent[] {
  const events = eventsOf(socket);
  socket.frames.length = 0;
  return events;
}
