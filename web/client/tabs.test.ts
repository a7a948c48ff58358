import { expect, it } from "vitest";
import { OWN_TURN_MS } from "./leftovers.ts";
import { keysWith } from "./storage.ts";
import { ChatLimit } from "./testing/chat-limit.ts";
import { FakeClock } from "./testing/fake-clock.ts";
import { FakeRoom } from "./testing/fake-room.ts";
import { seeded, seeds } from "./testing/seeded.ts";
import { Browser } from "./testing/tabs.ts";

/** One seed again: `SEED=17 npx vitest run --project node web/client/tabs.test.ts`; more of them: `SEEDS=5000 ...`. */
const SEEDS = seeds(60);
const STEPS = 120;
const MOST_TABS = 3;

function made(isSlow = false) {
  const clock = new FakeClock();
  const limit = new ChatLimit(clock);
  const room = new FakeRoom({ isSlow, hotEvents: 5, refuse: (_, userId) => limit.take(userId) });
  return {
    clock,
    limit,
    room,
    browser: (random: () => number = () => 0.5) => new Browser("anna", clock, room, random),
  };
}

const texts = (room: FakeRoom): readonly string[] => room.log.map(({ text }) => text);
const left = ({ storage }: Browser): readonly string[] => keysWith(storage, "cfm.outbox.");

it("[CL-5] a tab that is duplicated, storage and all, is a client of its own", async () => {
  const { clock, browser } = made();
  const one = browser();
  const tabs = [await one.open(), await one.open()];
  for (const tab of tabs) tab.enter();
  clock.tick(60_000);
  expect(new Set(tabs.map(({ sockets }) => sockets[0]?.url.searchParams.get("client"))).size).toBe(2);
  expect(tabs.map(({ sockets }) => sockets.length)).toEqual([1, 1]);
});

it("what a tab that died left unsent is sent by another one, though the room is not open there", async () => {
  const { clock, room, browser } = made();
  const one = browser();
  const [dying, other] = [await one.open(), await one.open()];
  dying.say("my last words");
  dying.die();
  clock.tick(OWN_TURN_MS + 1000);
  expect(texts(room)).toEqual(["my last words"]);
  expect([left(one), other.sockets.length]).toEqual([[], 1]);
  clock.tick(1000);
  expect(other.sockets[0]?.closedWith, "it was connected for that alone").toBe(1000);
});

it("a tab that is still at it is left to it", async () => {
  const { clock, room, browser } = made();
  const one = browser();
  const [writing, other] = [await one.open(), await one.open()];
  for (let line = 0; line < 8; line++) {
    writing.say(`line ${line}`);
    clock.tick(OWN_TURN_MS / 4);
  }
  expect([room.log.length, other.sockets.length]).toEqual([8, 0]);
});

it("... and by the next page load, where there is no other", async () => {
  const { clock, room, browser } = made();
  const one = browser();
  const dying = await one.open();
  dying.say("one");
  dying.say("two");
  dying.die();
  await one.open();
  clock.tick(1000);
  expect([texts(room), left(one)]).toEqual([["one", "two"], []]);
});

it("a message that one tab is done with is gone in the others, offline too", async () => {
  const { clock, room, browser } = made();
  const one = browser();
  const writing = await one.open();
  writing.say("hello");
  const other = await one.open();
  other.enter();
  expect(other.room?.state.outbox).toHaveLength(1);
  for (const socket of other.sockets) socket.end(1006);
  clock.tick(10);
  expect([texts(room), other.room?.state.connection.phase]).toEqual([["hello"], "waiting"]);
  expect(other.room?.state.outbox).toEqual([]);
});

/** Tabs that come, write, hide, break and die. @returns how many died */
async function storm(browser: Browser, room: FakeRoom, random: () => number): Promise<number> {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  let [lines, deaths] = [0, 0];
  for (let step = 0; step < STEPS; step++) {
    const chance = random();
    const tab = pick(browser.living);
    const socket = pick(room.sockets);
    if (tab === undefined || (chance < 0.06 && browser.living.length < MOST_TABS)) await browser.open();
    else if (chance < 0.3) tab.say(`line ${lines++}`);
    else if (chance < 0.7 && socket !== undefined) room.flush(socket);
    else if (chance < 0.76 && socket !== undefined) room.cut(socket);
    else if (chance < 0.8) tab.leave();
    else if (chance < 0.84) {
      tab.die();
      deaths++;
    } else browser.clock.tick(random() * 2000);
  }
  return deaths;
}

it(`tabs that share a storage lose nothing, double nothing and keep their order: ${SEEDS.length} storms`, async () => {
  const seen = { lines: 0, deaths: 0, refusals: 0 };
  for (const seed of SEEDS) {
    const random = seeded(seed);
    const { clock, limit, room, browser } = made(true);
    const one = browser(random);
    one.tellsOfStorage = random() < 0.7;
    seen.deaths += await storm(one, room, random);
    if (one.living.length === 0 || !one.tellsOfStorage) await one.open();
    for (let round = 0; round < 300; round++) {
      clock.tick(500);
      room.flushAll();
    }
    const typed = one.tabs.flatMap((tab) => tab.typed);
    expect([...texts(room)].sort(), `seed ${seed}: each once`).toEqual([...typed].sort());
    for (const tab of one.tabs) {
      const stored = texts(room).filter((text) => tab.typed.includes(text));
      expect(stored, `seed ${seed}: in the order of writing`).toEqual(tab.typed);
    }
    const waiting = one.living.flatMap((tab) => tab.room?.state.outbox ?? []);
    expect(waiting, `seed ${seed}: nothing waits`).toEqual([]);
    expect(left(one), `seed ${seed}: nothing is left in the storage`).toEqual([]);
    seen.lines += typed.length;
    seen.refusals += limit.refusals;
  }
  console.info(`tabs: ${SEEDS.length} seeds of ${STEPS} steps, ${JSON.stringify(seen)}`);
  const least = Math.min(seen.lines / 20, seen.deaths, seen.refusals);
  expect(SEEDS.length === 1 || least > SEEDS.length / 2, "the storms were storms").toBe(true);
});
