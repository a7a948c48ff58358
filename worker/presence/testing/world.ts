import type { Person } from "../../../generated/types.ts";
import type { PresenceCommand, PresenceEvent } from "../../../generated/ws/presence.ts";
import { FULL_GRANTS, type Grant } from "../../grants.ts";
import type { KeptBlock } from "../block.ts";
import type { PresenceAttached } from "../ports.ts";
import { Presence } from "../presence.ts";
import type { PersonRecord, SaidStatus } from "../record.ts";
import type { PresenceStore } from "../store.ts";
import type { PresenceVisit } from "../visit.ts";
import { person } from "../../people/testing/person.ts";

export { person } from "../../people/testing/person.ts";

/** A point in time at which tests begin. */
export const NOON = Date.UTC(2004, 5, 1, 12);

/** What a client has got through one socket. */
export interface TestSocket {
  readonly connectionId: string;
  readonly frames: string[];
  /** When it was opened, or its latest frame or ping came. */
  lastSignAt: number;
  /** Whether it leaves unread what it is sent. */
  isSlow: boolean;
  closed: { readonly code: number } | null;
}

/** How a device comes, and what is different about its person. */
interface Arrival extends Partial<Person> {
  readonly client?: string | null;
  readonly sessionMs?: number;
  readonly grants?: readonly Grant[];
  readonly said?: SaidStatus | null;
}

const SESSION_MS = 1_200_000;

/** A disk in memory. */
class MemoryStore implements PresenceStore {
  readonly #records = new Map<string, PersonRecord>();
  readonly #blocks = new Map<string, KeptBlock>();
  writes = 0;

  records(): readonly PersonRecord[] {
    return [...this.#records.values()];
  }

  blocks(): readonly KeptBlock[] {
    return [...this.#blocks.values()];
  }

  saveBlock(block: KeptBlock): void {
    this.writes += 1;
    this.#blocks.set(`${block.by} ${block.of}`, structuredClone(block));
  }

  save(_before: PersonRecord | undefined, after: PersonRecord): void {
    this.writes += 1;
    this.#records.set(after.person.userId, structuredClone(after));
  }
}

/** Presence with sockets, disk and clock of its own, all in memory and under control. */
export class World {
  readonly store = new MemoryStore();
  readonly sockets = new Map<string, TestSocket>();
  readonly renewalsAsked: string[] = [];
  readonly messagesSaved: { readonly userId: string; readonly text: string }[] = [];
  now = NOON;
  /** How often the platform was asked about a socket. */
  asked = 0;
  presence: Presence;
  #attached = new Map<string, PresenceAttached>();
  #opened = 0;

  constructor() {
    this.presence = this.#wake();
  }

  /** A device of a person comes, and everyone is told. */
  connect(
    userId: string,
    { client = null, sessionMs = SESSION_MS, grants = FULL_GRANTS, said = null, ...changes }: Arrival = {},
  ): TestSocket {
    this.#opened += 1;
    const connectionId = `socket-${this.#opened}`;
    const socket: TestSocket = { connectionId, frames: [], lastSignAt: this.now, isSlow: false, closed: null };
    const principal = { userId, sessionId: `session-${userId}`, sessionExpiresAt: this.now + sessionMs, grants };
    const visit: PresenceVisit = { principal, person: person(userId, changes), client, said };
    const connection = {
      connectionId,
      userId,
      sessionId: principal.sessionId,
      expiresAt: principal.sessionExpiresAt,
      grants,
      warned: false,
      client,
      discreet: false,
      openedAt: this.now,
    };
    this.sockets.set(connectionId, socket);
    this.#attached.set(connectionId, { connection, note: null });
    this.presence.open(visit, connection, this.now);
    this.presence.flush(this.now);
    return socket;
  }

  /** Commands in one frame, after which everyone is told. */
  send(socket: TestSocket, ...commands: readonly PresenceCommand[]): void {
    this.receive(socket, JSON.stringify(commands));
    this.presence.flush(this.now);
  }

  /** A frame comes. */
  receive(socket: TestSocket, data: string | ArrayBuffer): void {
    if (socket.closed !== null) return;
    socket.lastSignAt = this.now;
    this.presence.receive(socket.connectionId, data, this.now);
  }

  /** A socket is gone: with a goodbye, or lost. */
  disconnect(socket: TestSocket, code = 1001): void {
    socket.closed = { code };
    const attached = this.#attached.get(socket.connectionId);
    this.#attached.delete(socket.connectionId);
    if (attached === undefined) throw new Error("no such socket");
    this.presence.leave(attached.connection, { code, lastSignAt: socket.lastSignAt }, this.now);
    this.presence.flush(this.now);
  }

  /** The account gives the session of a person, who has asked for it, another end. */
  renew(userId: string, expiresAt: number): void {
    const asked = [...this.#attached.values()].find(({ connection }) => connection.userId === userId);
    if (asked === undefined) throw new Error("no such socket");
    this.presence.sessionRenewed(asked.connection, { kind: "renewed", expiresAt }, this.now);
    this.presence.flush(this.now);
  }

  /** An account says that somebody blocks somebody, or does not any more. */
  block(by: string, of: string, blocked: boolean, version: number): void {
    this.presence.setBlocked({ by, of, blocked, version }, this.now);
    this.presence.flush(this.now);
  }

  /** The directory says how somebody looks from now on. */
  look(userId: string, changes: Partial<Person>): void {
    this.presence.personChanged(person(userId, changes), this.now);
    this.presence.flush(this.now);
  }

  /** Time passes; clients with open sockets ping all the while, and the alarm rings whenever something is due. */
  pass(ms: number, { silent = [] }: { readonly silent?: readonly TestSocket[] } = {}): void {
    const until = this.now + ms;
    for (;;) {
      const dueAt = this.presence.nextDueAt();
      const nextAt = dueAt === null ? until : Math.min(Math.max(dueAt, this.now), until);
      this.now = nextAt;
      for (const socket of this.sockets.values()) {
        if (socket.closed === null && !silent.includes(socket)) socket.lastSignAt = nextAt;
      }
      if (dueAt === null || dueAt > until) return;
      this.presence.sweep(this.now);
      this.presence.flush(this.now);
      if (nextAt === until) return;
    }
  }

  /** The object sleeps and wakes: memory is gone, disk and sockets stay. */
  hibernate(): void {
    this.presence = this.#wake();
  }

  /** The process dies: memory and sockets are gone. */
  crash(): void {
    this.#attached = new Map();
    for (const socket of this.sockets.values()) socket.closed ??= { code: 1006 };
    this.presence = this.#wake();
  }

  #ask(connectionId: string): TestSocket | undefined {
    this.asked += 1;
    return this.sockets.get(connectionId);
  }

  #wake(): Presence {
    return new Presence({
      store: this.store,
      wires: {
        attached: () => [...this.#attached.values()],
        note: (attached) => void this.#attached.set(attached.connection.connectionId, attached),
        send: (connectionId, frame) => void this.sockets.get(connectionId)?.frames.push(frame),
        close: (connectionId, code) => {
          this.#attached.delete(connectionId);
          const socket = this.sockets.get(connectionId);
          if (socket !== undefined) socket.closed ??= { code };
        },
        lastSignAt: (connectionId) => this.#ask(connectionId)?.lastSignAt ?? 0,
        isSlow: (connectionId) => this.#ask(connectionId)?.isSlow ?? false,
      },
      flushSoon: () => undefined,
      renew: ({ sessionId }) => void this.renewalsAsked.push(sessionId),
      saveMessage: ({ userId }, text) => void this.messagesSaved.push({ userId, text }),
      report: (event, error) => {
        throw new Error(event, { cause: error });
      },
    });
  }
}

/** Takes the events that a socket got since the last time. */
export function take(socket: TestSocket): readonly PresenceEvent[] {
  const frames = socket.frames.splice(0);
  return frames.flatMap((frame): PresenceEvent[] => {
    const parsed: PresenceEvent | PresenceEvent[] = JSON.parse(frame);
    return Array.isArray(parsed) ? parsed : [parsed];
  });
}

/** What a socket was last told of somebody since the last time it was asked, and takes all events. */
export const lastTold = (socket: TestSocket, userId: string): string | undefined =>
  take(socket)
    .flatMap((event) => (event.type === "presence" || event.type === "snapshot" ? event.people : []))
    .findLast((one) => one.person.userId === userId)?.status;
