import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIRST_RETRY_MS, LAST_RETRY_MS } from "./back-off.ts";
import { DELIVERIES_AT_ONCE, PATIENCE_MS } from "./courier.ts";
import { Post, type Fate } from "./testing/post.ts";

const HOUR_MS = 3_600_000;

describe("a courier", () => {
  test("[ME-8] delivers at once, to each receiver in order, and then owes nothing", async () => {
    const post = new Post();
    for (const number of [1, 2, 3]) for (const to of ["anna", "bert"]) post.notices.add({ to, body: { number } });
    await post.courier.go();
    expect(Object.fromEntries(post.got)).toEqual({ anna: [1, 2, 3], bert: [1, 2, 3] });
    expect([post.courier.nextDueAt(), post.store.heads()]).toEqual([null, []]);
  });

  test("[ME-8] a receiver who fails gets theirs later, in order; others do not wait for it", async () => {
    const post = new Post();
    post.notices.add({ to: "anna", body: { number: 1 } });
    post.fate = () => "lost";
    await post.courier.go();
    post.fate = () => "arrives";
    post.notices.add({ to: "anna", body: { number: 2 } });
    post.notices.add({ to: "bert", body: { number: 1 } });
    await post.courier.go();
    expect(Object.fromEntries(post.got)).toEqual({ bert: [1] });
    expect(post.courier.nextDueAt()).toBe(post.now + FIRST_RETRY_MS);
    expect(post.reports).toHaveLength(1);
    await post.ringUntil(FIRST_RETRY_MS - 1);
    expect(post.got.get("anna")).toBeUndefined();
    await post.ringUntil(1);
    expect(post.got.get("anna")).toEqual([1, 2]);
  });

  test("[ME-8] gives nothing up: after a week without an answer it still tries, once in a while", async () => {
    const post = new Post();
    let tries = 0;
    post.fate = () => {
      tries += 1;
      return "lost";
    };
    post.notices.add({ to: "anna", body: { number: 1 } });
    await post.ringUntil(7 * 24 * HOUR_MS);
    expect(tries).toBeGreaterThan((7 * 24 * HOUR_MS) / LAST_RETRY_MS - 1);
    expect(tries).toBeLessThan((7 * 24 * HOUR_MS) / LAST_RETRY_MS + 10);
    post.fate = () => "arrives";
    await post.ringUntil(LAST_RETRY_MS);
    expect(post.got.get("anna")).toEqual([1]);
  });

  test("[ME-8] a delivery that never ends is tried again after a while, and keeps nobody else waiting", async () => {
    const post = new Post();
    post.fate = () => "hangs";
    post.notices.add({ to: "anna", body: { number: 1 } });
    void post.courier.go();
    await post.settle();
    post.fate = () => "arrives";
    post.notices.add({ to: "bert", body: { number: 1 } });
    expect(post.courier.nextDueAt()).toBe(0);
    void post.courier.go();
    await post.settle();
    expect(Object.fromEntries(post.got)).toEqual({ bert: [1] });
    expect(post.courier.nextDueAt()).toBe(post.now + PATIENCE_MS);
    await post.ringUntil(PATIENCE_MS + FIRST_RETRY_MS);
    expect(post.got.get("anna")).toEqual([1]);
    expect(post.courier.nextDueAt()).toBeNull();
  });

  test("[ME-8] an answer that comes after all is one, and no later notice is taken for delivered by it", async () => {
    const post = new Post();
    post.fate = () => "arrivesLate";
    post.notices.add({ to: "anna", body: { number: 1 } });
    void post.courier.go();
    await post.settle();
    post.notices.add({ to: "anna", body: { number: 2 } });
    post.fate = () => "lost";
    await post.ringUntil(PATIENCE_MS);
    await post.catchUp();
    expect(post.got.get("anna")).toEqual([1]);
    post.fate = () => "arrives";
    await post.ringUntil(LAST_RETRY_MS);
    expect(post.got.get("anna")).toEqual([1, 2]);
  });

  test("[ME-8] a failure that comes after its delivery was given up does not disturb the next try", async () => {
    const post = new Post();
    post.fate = () => "failsLate";
    post.notices.add({ to: "anna", body: { number: 1 } });
    void post.courier.go();
    await post.settle();
    post.fate = () => "hangs";
    await post.ringUntil(PATIENCE_MS + FIRST_RETRY_MS);
    expect(post.courier.nextDueAt()).toBe(post.now + PATIENCE_MS);
    await post.catchUp();
    expect(post.courier.nextDueAt()).toBe(post.now + PATIENCE_MS);
    expect(post.reports).toHaveLength(1);
  });

  test("[ME-8] where the latest says all, a receiver who was away gets what was on its way and the latest", async () => {
    const post = new Post();
    const addLatest = (number: number): void => post.notices.addLatest({ to: "anna", body: { number } });
    addLatest(1);
    post.fate = () => "arrivesLate";
    void post.courier.go();
    await post.settle();
    for (let number = 2; number <= 100; number += 1) addLatest(number);
    post.fate = () => "arrives";
    await post.catchUp();
    expect(post.got.get("anna")).toEqual([1, 100]);
    expect(post.courier.nextDueAt()).toBeNull();
  });

  test("[ME-8] has only so many deliveries under way at once, and gets through all of them", async () => {
    const post = new Post();
    const receivers = Array.from({ length: DELIVERIES_AT_ONCE * 4 }, (_, index) => `user${index}`);
    for (const to of receivers) for (const number of [1, 2]) post.notices.add({ to, body: { number } });
    await post.courier.go();
    expect(post.busiest).toBe(DELIVERIES_AT_ONCE);
    expect(receivers.map((to) => post.got.get(to))).toEqual(receivers.map(() => [1, 2]));
  });
});

const fates = fc.constantFrom<Fate>("arrives", "lost", "unanswered", "hangs", "arrivesLate", "failsLate");
const step = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("anna", "bert", "clara").map((to) => ({ kind: "add", to }) as const) },
  { weight: 4, arbitrary: fates.map((fate) => ({ kind: "fate", fate }) as const) },
  { weight: 4, arbitrary: fc.constant({ kind: "go" } as const) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 90_000 }).map((ms) => ({ kind: "pass", ms }) as const) },
  { weight: 2, arbitrary: fc.constant({ kind: "restart" } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: "catchUp" } as const) },
);

test("[ME-8] whatever is lost, doubled, late or killed, everyone ends with everything, none before an earlier one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const post = new Post();
      const sent = new Map<string, number[]>();
      let number = 0;
      for (const one of steps) {
        switch (one.kind) {
          case "add":
            number += 1;
            post.notices.add({ to: one.to, body: { number } });
            sent.set(one.to, [...(sent.get(one.to) ?? []), number]);
            break;
          case "fate":
            post.fate = () => one.fate;
            break;
          case "go":
            void post.courier.go();
            await post.settle();
            break;
          case "pass":
            await post.ringUntil(one.ms);
            break;
          case "restart":
            post.restart();
            break;
          case "catchUp":
            await post.catchUp();
            break;
        }
      }
      post.fate = () => "arrives";
      await post.ringUntil(HOUR_MS);
      expect(post.store.heads()).toEqual([]);
      for (const [to, numbers] of sent) {
        const got = post.got.get(to) ?? [];
        // What comes again, or late, is a copy: each was there for the first time after all earlier ones.
        expect([...new Set(got)]).toEqual(numbers);
      }
    }),
    { numRuns: 300 },
  );
});
