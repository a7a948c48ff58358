import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Person, Receipt, StreamEvent } from "../../generated/types.ts";
import type { RoomCommand, RoomEvent, RoomEventOf, RoomEventType } from "../../generated/ws/room.ts";
import { cid, person } from "./testing/people.ts";
import { take, World, type TestSocket } from "./testing/world.ts";

const SEEDS = 50;
const STEPS = 60;
const USERS = ["anna", "bert", "clara"] as const;

/** What a client knows by its events alone. A small reducer of its own, so that the SDK's is no judge in its own cause. */
interface Known {
  epoch: string | null;
  head: number;
  log: StreamEvent[];
  people: Map<string, Person>;
  receipts: Map<string, Receipt>;
  typing: Map<string, number>;
  userCount: number;
}

const nothing = (): Known => ({
  epoch: null,
  head: 0,
  log: [],
  people: new Map(),
  receipts: new Map(),
  typing: new Map(),
  userCount: 0,
});

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function addToLog(known: Known, event: StreamEvent): void {
  must(event.seq === known.head + 1, `seq ${event.seq} after ${known.head}`);
  known.head = event.seq;
  known.log.push(event);
}

const ignored = (): void => undefined;

const folds: { readonly [Type in RoomEventType]: (known: Known, event: RoomEventOf<Type>) => void } = {
  hello: (known, event) => {
    if (!event.recovered) known.log = [];
    known.epoch = event.epoch;
    known.head = event.after;
  },
  snapshot: (known, event) => {
    known.people = new Map(event.people.map((one) => [one.userId, one]));
    known.receipts = new Map(event.receipts.map((one) => [one.userId, one]));
    known.typing = new Map(event.typing.map(({ userId, until }) => [userId, until]));
    known.userCount = event.userCount;
  },
  chat: (known, event) => {
    addToLog(known, event);
    known.typing.delete(event.from);
  },
  system: addToLog,
  caughtUp: (known, event) => must(known.head === event.seq, "caught up elsewhere"),
  person: (known, event) => void known.people.set(event.person.userId, event.person),
  receipt: (known, { userId, delivered, read }) => {
    const before = known.receipts.get(userId) ?? { delivered: 0, read: 0 };
    must(delivered >= before.delivered && read >= before.read, "a receipt fell");
    known.receipts.set(userId, { userId, delivered, read });
  },
  typing: (known, { userId, on, until }) => void (on ? known.typing.set(userId, until) : known.typing.delete(userId)),
  userCount: (known, event) => void (known.userCount = event.count),
  nudge: ignored,
  wink: ignored,
  ack: ignored,
  error: ignored,
  session: ignored,
  bye: ignored,
  pong: ignored,
};

const fold = <Type extends RoomEventType>(known: Known, type: Type, event: RoomEventOf<Type>): void =>
  folds[type](known, event);

/** A client that reconnects with its position and keeps its unacked chats. */
class Client {
  readonly userId: string;
  readonly world: World;
  readonly acked = new Map<string, number>();
  readonly known = nothing();
  socket: TestSocket | null = null;
  unacked: { readonly cid: string; readonly after: number; readonly text: string }[] = [];

  constructor(world: World, userId: string) {
    this.world = world;
    this.userId = userId;
  }

  connect(personalMessage: string): void {
    this.leave();
    const { epoch, head } = this.known;
    const position = epoch === null ? null : { epoch, after: head };
    this.socket = this.world.connect(this.userId, { position, person: person(this.userId, { personalMessage }) });
    for (const chat of this.unacked) this.send({ type: "chat", ...chat });
  }

  send(command: RoomCommand): void {
    if (this.socket?.closed === null) this.world.send(this.socket, command);
  }

  say(number: number): void {
    const chat = { cid: cid(number), after: this.known.head, text: `text ${number}` };
    this.unacked.push(chat);
    this.send({ type: "chat", ...chat });
  }

  leave(): void {
    if (this.socket?.closed === null) this.world.disconnect(this.socket);
  }

  /** The connection breaks before what was sent through it has arrived. */
  lose(): void {
    this.leave();
    this.socket = null;
  }

  read(): void {
    if (this.socket === null) return;
    for (const event of take(this.socket)) {
      fold(this.known, event.type, event);
      if (event.type === "ack") this.#settle(event);
    }
    if (this.socket.closed !== null) this.socket = null;
  }

  #settle(ack: RoomEvent & { readonly type: "ack" }): void {
    if (ack.seq === undefined) return;
    must((this.acked.get(ack.cid) ?? ack.seq) === ack.seq, "another seq for the same cid");
    this.acked.set(ack.cid, ack.seq);
    this.unacked = this.unacked.filter((chat) => chat.cid !== ack.cid);
  }
}

interface Evening {
  readonly world: World;
  readonly clients: readonly Client[];
}

/** One thing that happens, the `number`-th. */
type Step = (evening: Evening, number: number) => void;

const who = fc.nat({ max: USERS.length - 1 });
const position = fc.nat({ max: 60 });

const byClient = <Input>(
  input: fc.Arbitrary<Input>,
  act: (client: Client, input: Input, number: number) => void,
): fc.Arbitrary<Step> =>
  fc.tuple(who, input).map(([one, given]): Step => ({ clients }, number) => {
    const client = clients[one];
    if (client !== undefined) act(client, given, number);
  });
const always = fc.constant(null);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: byClient(always, (client, _, number) => client.say(number)) },
  { weight: 3, arbitrary: byClient(always, (client, _, number) => client.connect(`message ${number % 3}`)) },
  { weight: 1, arbitrary: byClient(always, (client) => client.lose()) },
  { weight: 1, arbitrary: byClient(always, (client) => client.leave()) },
  {
    weight: 1,
    arbitrary: byClient(always, (client, _, number) => client.send({ type: "nudge", cid: cid(9_000 + number) })),
  },
  {
    weight: 3,
    arbitrary: byClient(fc.record({ delivered: position, read: position }), (client, receipt) =>
      client.send({ type: "receipt", ...receipt }),
    ),
  },
  { weight: 2, arbitrary: byClient(fc.boolean(), (client, on) => client.send({ type: "typing", on })) },
  {
    weight: 3,
    arbitrary: fc.nat({ max: 9_000 }).map(
      (ms): Step =>
        ({ world }) =>
          world.pass(ms),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Step>(({ world }) => world.hibernate()) },
  { weight: 1, arbitrary: fc.constant<Step>(({ world }) => world.crash()) },
  { weight: 1, arbitrary: fc.constant<Step>(({ world }) => void (world.failsNextFrame = true)) },
);

/** Time passes until nothing limits anybody, everyone comes back and resends what was never acked. */
function settle({ world, clients }: Evening): void {
  world.failsNextFrame = false;
  for (let round = 0; round < STEPS; round += 1) {
    world.pass(60_000);
    for (const client of clients) {
      if (client.socket === null || client.unacked.length > 0) client.connect("settled");
      for (const one of clients) one.read();
    }
    if (clients.every(({ unacked, socket }) => unacked.length === 0 && socket !== null)) return;
  }
  throw new Error("the clients never settled");
}

function playEvening(seed: number): Evening {
  const [steps] = fc.sample(fc.array(step, { minLength: STEPS, maxLength: STEPS, size: "max" }), { seed, numRuns: 1 });
  const world = new World();
  const clients = USERS.map((userId) => new Client(world, userId));
  for (const [number, happens] of (steps ?? []).entries()) {
    happens({ world, clients }, number);
    for (const client of clients) client.read();
  }
  settle({ world, clients });
  return { world, clients };
}

/** What a newcomer would be told. Asked by somebody who is there already, so that asking changes nothing. */
function freshly(world: World): Known {
  const known = nothing();
  for (const event of take(world.connect("anna", { person: person("anna", { personalMessage: "settled" }) }))) {
    fold(known, event.type, event);
  }
  return known;
}

describe("a random evening", () => {
  const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);

  test.each(seeds)("[RS-6] every client's fold of its events is what the room holds (seed %i)", (seed) => {
    const { world, clients } = playEvening(seed);
    const fresh = freshly(world);
    for (const client of clients) {
      client.read();
      const { known } = client;
      expect(known.log).toEqual(world.store.stream.slice(-known.log.length));
      expect(known.head).toBe(world.store.stream.length);
      expect(known.userCount).toBe(fresh.userCount);
      expect(new Map([...known.typing].filter(([, until]) => until > world.now))).toEqual(fresh.typing);
      // A client may remember more than a newcomer is told, such as who has left.
      expect(Object.fromEntries(known.people)).toMatchObject(Object.fromEntries(fresh.people));
      expect(Object.fromEntries(known.receipts)).toMatchObject(Object.fromEntries(fresh.receipts));
    }
  });

  test("[RM-2] [RM-3] whatever breaks, what was acked is stored under its seq, and nothing is stored twice", () => {
    let stored = 0;
    let connections = 0;
    for (const seed of seeds) {
      const { world, clients } = playEvening(seed);
      const chats = world.store.stream.flatMap((event) =>
        event.type === "chat" ? [`${event.from} ${event.cid}`] : [],
      );
      expect(new Set(chats).size, `seed ${seed}`).toBe(chats.length);
      for (const { userId, acked } of clients) {
        for (const [key, seq] of acked) expect(world.store.stream[seq - 1]).toMatchObject({ from: userId, cid: key });
      }
      stored += chats.length;
      connections += world.sockets.size;
    }
    // An oracle over nothing is always right: the evenings were lively.
    expect(stored).toBeGreaterThan(SEEDS * 10);
    expect(connections).toBeGreaterThan(SEEDS * 5);
  });
});
