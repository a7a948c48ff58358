import type { MessagePage, Person } from "../../../generated/types.ts";
import type { Discretion } from "../discretion.ts";
import type { Environment, EnvironmentListener } from "../environment.ts";
import { PresenceConnection, type InitialStatus, type PresencePorts } from "../presence/connection.ts";
import { RoomConnection } from "../room/connection.ts";
import type { RoomPorts } from "../room/link.ts";
import { memoryStorage, type KeyValueStore } from "../storage.ts";
import { caughtUp, EPOCH, hello, ROOM, snapshot, uuid } from "./events.ts";
import { FakeClock } from "./fake-clock.ts";
import { FakeNetwork, type FakeSocket } from "./fake-network.ts";

/** A page or phone around the client: the test says when it is hidden or online. */
export class FakeEnvironment implements Environment {
  #listeners: readonly EnvironmentListener[] = [];

  watch(listener: EnvironmentListener): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }

  get watchers(): number {
    return this.#listeners.length;
  }

  tell(what: keyof EnvironmentListener): void {
    for (const listener of this.#listeners) listener[what]();
  }
}

/** What a test may set; the rest has defaults. */
export interface BenchOptions {
  readonly storage?: KeyValueStore;
  readonly you?: string | null;
  /** What Math.random would give; 0.5 by default. */
  readonly random?: () => number;
  readonly readPage?: (before: number) => Promise<MessagePage>;
  readonly diagnose?: () => Promise<number | null>;
  readonly network?: FakeNetwork;
  readonly clock?: FakeClock;
  /** Where the numbers of made ids begin. */
  readonly firstId?: number;
  /** What the room may tell of the person to begin with; everything by default. */
  readonly discretion?: Discretion;
}

/** Time, network and surroundings of one client. */
export interface Bench {
  readonly clock: FakeClock;
  readonly network: FakeNetwork;
  readonly environment: FakeEnvironment;
  /** People that the client has heard of, in order. */
  readonly learned: readonly Person[];
  /** What presence told rooms of their discretion, in order. */
  readonly told: readonly Discretion[];
  readonly ports: RoomPorts & PresencePorts;
}

/** Makes a bench. */
export function bench(options: BenchOptions = {}): Bench {
  const clock = options.clock ?? new FakeClock();
  const network = options.network ?? new FakeNetwork();
  const environment = new FakeEnvironment();
  const learned: Person[] = [];
  const told: Discretion[] = [];
  let ids = options.firstId ?? 1000;
  const ports = {
    clock,
    environment,
    random: options.random ?? (() => 0.5),
    storage: options.storage ?? memoryStorage(),
    openSocket: network.open,
    clientId: uuid(1),
    newId: () => uuid(ids++),
    socketUrl: (path: string) => `ws://test${path}`,
    socketHeaders: () => ({}),
    roomId: ROOM.roomId,
    you: options.you ?? null,
    readPage: options.readPage ?? (() => Promise.reject(new Error("No history in this test."))),
    diagnose: options.diagnose ?? (() => Promise.resolve(null)),
    learn: (people: readonly Person[]) => void learned.push(...people),
    release: () => true,
    discretion: options.discretion ?? "open",
    discreet: (discretion: Discretion) => void told.push(discretion),
  };
  return { clock, network, environment, learned, told, ports };
}

/** A room's connection on a bench, its first socket not accepted yet. */
export function openRoom(options: BenchOptions = {}): Bench & { readonly room: RoomConnection } {
  const made = bench(options);
  return { ...made, room: new RoomConnection(made.ports) };
}

/** A room's connection that is live with an empty log. */
export function liveRoom(
  options: BenchOptions = {},
): Bench & { readonly room: RoomConnection; readonly socket: FakeSocket } {
  const made = openRoom(options);
  greet(made.network.latest);
  return { ...made, socket: made.network.latest };
}

/** The server accepts, greets and sends these events as the replay. */
export function greet(
  socket: FakeSocket,
  replay: readonly { readonly seq: number }[] = [],
  recovered = false,
  epoch = EPOCH,
): void {
  const asked = Number(socket.url.searchParams.get("after"));
  const after = recovered ? asked : (replay[0]?.seq ?? 1) - 1;
  const head = replay.at(-1)?.seq ?? after;
  socket.accept();
  socket.push(hello({ after, head, recovered, epoch }), snapshot(), ...replay, caughtUp(head));
}

/** A presence connection on a bench, its first socket not accepted yet. */
export function openPresence(
  options: BenchOptions & { readonly initial?: InitialStatus } = {},
): Bench & { readonly presence: PresenceConnection } {
  const made = bench(options);
  return { ...made, presence: new PresenceConnection(made.ports, options.initial) };
}

/** Lets pending promises go on, those of streams included. */
export const settle = (): Promise<void> => new Promise((done) => void setTimeout(done, 0));
