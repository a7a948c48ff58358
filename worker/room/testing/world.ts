import type { RoomCommand, RoomEvent } from "../../../generated/ws/room.ts";
import type { Act } from "../membership/index.ts";
import { refused, type Verdict } from "../membership/ruling.ts";
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
  /** The ids of sockets whose clients do not read. */
  readonly slow = new Set<string>();
  now = NOON;
  /** Whether the disk fails under the next frame. */
  failsNextFrame = false;
  /** Whether a busy room is left waiting for `flush`, as it is until the loop turns. */
  gathers = false;
  room: Room;
  readonly #signs = new Map<string, number>();
  #isFlushAsked = false;
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
    this.heard(socket);
    this.#turn(() => this.room.open(arriving, connection, this.now));
    return socket;
  }

  /** A client sends commands in one frame. */
  send(socket: TestSocket, ...commands: readonly RoomCommand[]): void {
    this.sendRaw(socket, JSON.stringify(commands.length === 1 ? commands[0] : commands));
  }

  sendRaw(socket: TestSocket, data: string | ArrayBuffer): void {
    this.store.fails = this.failsNextFrame;
    this.failsNextFrame = false;
    this.heard(socket);
    this.#turn(() => this.room.receive(socket.connectionId, data, this.now));
    if (!this.gathers) this.flush();
    this.store.fails = false;
  }

  /** Somebody changes who belongs to a private room, or its title. The disk may fail under it as under a frame. */
  change(act: Act): Verdict {
    let verdict: Verdict = refused("INTERNAL");
    this.store.fails = this.failsNextFrame;
    this.failsNextFrame = false;
    this.#turn(() => void (verdict = this.room.change(act, this.now)));
    this.store.fails = false;
    return verdict;
  }

  /** A socket gives a sign: a frame, or a ping that the platform answers without the room. */
  heard({ connectionId }: TestSocket): void {
    this.#signs.set(connectionId, this.now);
  }

  /** The loop turns: a room that has asked for it writes and tells what it gathered. Gives back whether it had asked. */
  flush(): boolean {
    const wasAsked = this.#isFlushAsked;
    this.#isFlushAsked = false;
    if (wasAsked) this.#turn(() => this.room.flush(this.now));
    return wasAsked;
  }

  /** The alarm rings. Every client has pinged until now, but for those of `except`. */
  ring(...except: readonly TestSocket[]): void {
    for (const socket of this.sockets.values()) if (!except.includes(socket)) this.heard(socket);
    this.#turn(() => this.room.ring(this.now));
  }

  /** A client goes. */
  disconnect(socket: TestSocket): void {
    const attached = this.#closed(socket);
    if (attached !== undefined) this.#turn(() => this.room.leave(attached, this.now));
  }

  /** The room sleeps, and a client's going is what wakes it: the platform does not list its socket any more. */
  disconnectAsleep(socket: TestSocket): void {
    const attached = this.#closed(socket);
    this.hibernate();
    if (attached !== undefined) this.#turn(() => this.room.leave(attached, this.now));
  }

  /** Time passes. */
  pass(ms: number): void {
    this.now += ms;
  }

  /** The room sleeps and wakes: memory is gone, disk and sockets stay. It sleeps only when nothing waits for the loop. */
  hibernate(): void {
    this.flush();
    this.room = this.#wake();
  }

  /** The process dies: memory and sockets are gone. */
  crash(): void {
    this.#attached = new Map();
    for (const socket of this.sockets.values()) socket.closed ??= { code: 1006, reason: "" };
    this.room = this.#wake();
  }

  /** A turn as the shell runs it: a room that throws begins anew, without its sockets. */
  #turn(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.reports.push(String(error));
      this.crash();
    }
  }

  #closed(socket: TestSocket): RoomAttached | undefined {
    socket.closed = { code: 1000, reason: "" };
    const attached = this.#attached.get(socket.connectionId);
    this.#attached.delete(socket.connectionId);
    return attached;
  }

  #wake(): Room {
    this.#isFlushAsked = false;
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
        isSlow: (connectionId) => this.slow.has(connectionId),
        lastSignAt: (connectionId) => this.#signs.get(connectionId) ?? 0,
        note: (attached) => {
          const { connectionId } = attached.connection;
          if (this.#attached.has(connectionId)) this.#attached.set(connectionId, structuredClone(attached));
        },
      },
      flushSoon: () => void (this.#isFlushAsked = true),
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
