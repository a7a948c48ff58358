import { expect, it } from "vitest";
import { bench, type BenchOptions } from "../testing/bench.ts";
import { chat } from "../testing/events.ts";
import { FakeClock } from "../testing/fake-clock.ts";
import { FakeNetwork, type FakeSocket } from "../testing/fake-network.ts";
import { FakeRoom } from "../testing/fake-room.ts";
import { seeded, seeds } from "../testing/seeded.ts";
import { keysWith, memoryStorage } from "../storage.ts";
import { RoomConnection } from "./connection.ts";

/** One seed again: `SEED=17 npx vitest run --project node web/client/room/chaos.test.ts`. */
const SEEDS = seeds(60);
const STEPS = 150;

/** One person: a client that can be reloaded, and what was typed into it. */
class Typist {
  readonly typed: string[] = [];
  readonly #userId: string;
  readonly #network = new FakeNetwork();
  readonly #options: BenchOptions;
  #loads = 0;
  #isHidden = false;
  room: RoomConnection;

  constructor(userId: string, fake: FakeRoom, clock: FakeClock, random: () => number) {
    this.#userId = userId;
    this.#network.onOpen = (socket) => void clock.setTimeout(() => fake.serve(socket, userId), 5);
    this.#options = { clock, random, network: this.#network, storage: memoryStorage(), you: userId };
    this.room = this.#load();
  }

  say(): void {
    const text = `${this.#userId} ${this.typed.length}`;
    this.typed.push(text);
    this.room.send(text);
  }

  /** The person hides, or is seen again. */
  hide(isHidden: boolean): void {
    this.#isHidden = isHidden;
    this.room.beDiscreet(isHidden ? "hidden" : "open");
  }

  /** Whether the room knows them as they want it to. */
  get isAsWanted(): boolean {
    return (this.#network.latest.url.searchParams.get("discreet") !== null) === this.#isHidden;
  }

  /** The page goes and comes back: memory is lost, storage stays. */
  reload(): void {
    this.room.end();
    this.room = this.#load();
  }

  /** The texts of the log that this client shows, oldest first. */
  shown(): readonly string[] {
    return this.room.state.events.filter((event) => event.type === "chat").map(({ text }) => text);
  }

  #load(): RoomConnection {
    const firstId = (["anna", "ben", "cleo"].indexOf(this.#userId) + 1) * 1_000_000 + this.#loads++ * 1000;
    return new RoomConnection(
      bench({ ...this.#options, firstId, discretion: this.#isHidden ? "hidden" : "open" }).ports,
    );
  }
}

function run(seed: number): { readonly fake: FakeRoom; readonly typists: readonly Typist[] } {
  const random = seeded(seed);
  const clock = new FakeClock();
  const fake = new FakeRoom({ isSlow: true, hotEvents: 5, mayResume: () => random() < 0.7 });
  const typists = ["anna", "ben", "cleo"].map((name) => new Typist(name, fake, clock, random));
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const one = (act: (typist: Typist) => void): void => {
    const typist = pick(typists);
    if (typist !== undefined) act(typist);
  };
  for (let step = 0; step < STEPS; step++) {
    const chance = random();
    const socket = pick(fake.sockets);
    if (chance < 0.25) one((typist) => typist.say());
    else if (chance < 0.8 && socket !== undefined) fake.flush(socket);
    else if (chance < 0.87 && socket !== undefined) fake.cut(socket);
    else if (chance < 0.9) one((typist) => typist.reload());
    else if (chance < 0.93) one((typist) => typist.hide(random() < 0.5));
    else clock.tick(random() * 2000);
  }
  // The storm is over: everyone comes back and everything that is under way arrives.
  for (let round = 0; round < 200; round++) {
    clock.tick(500);
    fake.flushAll();
  }
  return { fake, typists };
}

it("[PR-12] nothing is lost, nothing is doubled, everyone's lines keep their order: many storms, hiding in between", () => {
  let lines = 0;
  for (const seed of SEEDS) {
    const { fake, typists } = run(seed);
    const log = fake.log.map(({ text }) => text);
    for (const { typed } of typists)
      expect(
        log.filter((text) => typed.includes(text)),
        `seed ${seed}`,
      ).toEqual(typed);
    for (const typist of typists) {
      const { position, outbox, firstSeq } = typist.room.state;
      expect([position, outbox, typist.isAsWanted], `seed ${seed}`).toEqual([log.length, [], true]);
      expect(typist.shown(), `seed ${seed}`).toEqual(log.slice(firstSeq - 1));
    }
    lines += log.length;
  }
  // The storms must have been storms.
  expect(SEEDS.length === 1 || lines > SEEDS.length * 20).toBe(true);
  console.info(`chaos: ${SEEDS.length} seeds of ${STEPS} steps, ${lines} lines`);
});

it("[RM-5] a message that waits while the room begins a new epoch is stored once there, though its ack is lost", () => {
  const clock = new FakeClock();
  const fake = new FakeRoom({ isSlow: true, hotEvents: 0, mayResume: () => false });
  fake.log.push(chat(1), chat(2), chat(3));
  const anna = new Typist("anna", fake, clock, () => 0.5);
  const reconnect = (): FakeSocket => {
    clock.tick(1000);
    const socket = fake.sockets[0];
    if (socket === undefined) throw new Error("Nobody is connected.");
    return socket;
  };
  const first = reconnect();
  fake.flushAll();
  anna.say();
  fake.cut(first);
  fake.epoch = "epoch0002";
  fake.log.splice(0);
  const second = reconnect();
  for (let frame = 0; fake.log.length === 0 && frame < 20; frame++) fake.flush(second);
  fake.cut(second);
  reconnect();
  fake.flushAll();
  expect(fake.log.map(({ text }) => text)).toEqual(anna.typed);
  expect(anna.room.state.outbox).toEqual([]);
});

it.each([
  ["has chosen its `after`", false],
  ["is done with it", true],
])(
  "[RM-3] [RM-5] a message that was composed before a room was known is stored once, when another tab %s",
  (_, isDone) => {
    const storage = memoryStorage();
    const fake = new FakeRoom({ hotEvents: 0, isSlow: true });
    const tab = (firstId: number) => {
      const network = new FakeNetwork();
      const room = new RoomConnection(bench({ network, storage, you: "anna", firstId }).ports);
      return { network, room };
    };
    const writing = tab(1000);
    writing.room.send("once");
    const other = tab(2000);
    fake.serve(other.network.latest, "anna");
    while (fake.log.length === 0) fake.flush(other.network.latest);
    if (isDone) fake.flushAll();
    fake.serve(writing.network.latest, "anna");
    fake.flushAll();
    expect(fake.log.map(({ text }) => text)).toEqual(["once"]);
    expect(writing.network.latest.commands()).toMatchObject([{ type: "chat", after: 0 }]);
    expect([writing.room.state.outbox, keysWith(storage, "cfm.outbox.")]).toEqual([[], []]);
  },
);
