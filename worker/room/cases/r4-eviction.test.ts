import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RoomEvent } from "../../../generated/ws/room.ts";
import { take, type World } from "../testing/world.ts";
import { Evening, script, type Step } from "./testing/evening.ts";
import { PlainRoom, type Answer } from "./testing/plain-room.ts";
import { longVisit, ofType } from "./testing/words.ts";

const SEED = 4;
const SCRIPTS = 1_000;
const STEPS = 30;

const sleep = (world: World): void => world.hibernate();
const stayAwake = (): void => undefined;

/** What somebody was answered, without what the rules leave open. */
const answered = (events: readonly RoomEvent[]): Answer | null => {
  for (const event of events) {
    if (event.type === "error") {
      const { type, code, retryAfterMs } = event;
      return { type, code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    }
    if (event.type === "ack") {
      const { type, seq, duplicate } = event;
      return { type, ...(seq === undefined ? {} : { seq }), ...(duplicate === true ? { duplicate } : {}) };
    }
  }
  return null;
};

const byUser = (a: { readonly userId: string }, b: { readonly userId: string }): number =>
  a.userId < b.userId ? -1 : 1;

/**
 * What was told, but typing, which is the one thing that a sleep may forget: everyone hides it by its `until`. People and
 * receipts of a snapshot have no order.
 */
const comparable = (events: readonly RoomEvent[]): readonly unknown[] =>
  events
    .filter(({ type }) => type !== "typing")
    .map((event) =>
      event.type === "snapshot"
        ? { ...event, typing: [], people: event.people.toSorted(byUser), receipts: event.receipts.toSorted(byUser) }
        : event,
    );

/** Compares; the slow way, which shows the difference, only where there is one. */
function expectSame(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}

/** What a newcomer is told of the receipts, and of who types. */
function lookAround({ world }: Evening): Pick<Extract<RoomEvent, { type: "snapshot" }>, "receipts" | "typing"> {
  const [snapshot] = ofType(take(world.connect("dora", longVisit("dora"))), "snapshot");
  if (snapshot === undefined) throw new Error("no snapshot");
  return snapshot;
}

/** Plays a script in a room that sleeps before and after every step, in one that never does, and in the rules' own. */
function play(steps: readonly Step[], between: (world: World) => void): Evening {
  const [sleepy, awake] = [new Evening(between), new Evening(stayAwake)];
  const plain = new PlainRoom(sleepy.world.now);
  for (const step of steps) {
    const events = sleepy.play(step);
    awake.play(step);
    expectSame(answered(events), plain.play(step));
  }
  const { stream } = sleepy.world.store;
  expect(stream.map((event) => (event.type === "chat" ? event.from : null))).toEqual(
    plain.rows.map((row) => row?.who ?? null),
  );
  expectSame(sleepy.told.map(comparable), awake.told.map(comparable));
  const { receipts, typing } = lookAround(sleepy);
  expect(receipts.toSorted(byUser)).toEqual(
    [...plain.receipts].map(([userId, receipt]) => ({ userId, ...receipt })).toSorted(byUser),
  );
  expect(lookAround(awake).typing).toEqual(expect.arrayContaining(typing));
  return sleepy;
}

describe("R4 eviction", () => {
  test(
    "[LM-4] [RM-9] [ST-1] [RS-2] a room that sleeps before and after every step is the room that never slept",
    {
      timeout: 60_000,
    },
    () => {
      const kinds = new Map<string, number>();
      let [stored, refused] = [0, 0];
      fc.assert(
        fc.property(script(STEPS), (steps) => {
          const { world, told } = play(steps, sleep);
          stored += world.store.stream.filter(({ type }) => type === "chat").length;
          refused += told.flat().filter((event) => event.type === "error" && event.code === "RATE_LIMITED").length;
          for (const { deed } of steps) kinds.set(deed.kind, (kinds.get(deed.kind) ?? 0) + 1);
        }),
        { seed: SEED, numRuns: SCRIPTS },
      );
      const counts = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ");
      const slept = SCRIPTS * STEPS * 2;
      console.log(
        `R4: ${SCRIPTS} scripts of ${STEPS} steps (${counts}), ${slept} evictions, ${stored} chats stored, ${refused} beyond a limit, 0 differences; seed ${SEED}`,
      );
      expect(stored).toBeGreaterThan(SCRIPTS * 5);
      expect(refused).toBeGreaterThan(SCRIPTS / 2);
    },
  );

  test("[LM-4] a sleep that forgets what was said turns it red", () => {
    const forget = (world: World): void => {
      world.store.savedMoments.clear();
      world.hibernate();
    };
    const scripts = fc.sample(script(STEPS), { seed: SEED, numRuns: 20 });
    expect(() => scripts.forEach((steps) => play(steps, forget))).toThrow("to deeply equal");
  });
});
