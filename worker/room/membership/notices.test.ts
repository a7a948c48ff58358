import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RoomEntry } from "../../account/index.ts";
import { Post, type Fate } from "../../notices/testing/post.ts";
import { live, USERS } from "./testing/life.ts";

const SEEDS = 100;
const HOUR_MS = 3_600_000;

const NOTHING_HAPPENS = { fate: "arrives", restarts: false, passMs: 0 } as const;

/** What happens between two notices of a room. */
const happenings = fc.array(
  fc.record({
    fate: fc.constantFrom<Fate>("arrives", "arrives", "lost", "unanswered", "hangs", "arrivesLate"),
    restarts: fc.nat({ max: 9 }).map((number) => number === 0),
    passMs: fc.nat({ max: 20_000 }),
  }),
  { minLength: 60, maxLength: 60 },
);

/** What an account believes that takes entries as they come: the newest version holds. */
function believed(entries: readonly RoomEntry[]): RoomEntry | null {
  return entries.reduce<RoomEntry | null>(
    (known, entry) => (known !== null && known.version >= entry.version ? known : entry),
    null,
  );
}

/** Delivers what a room owes to accounts while everything goes wrong that can, and then nothing does any more. */
async function deliverAll(receivers: readonly string[], seed: number): Promise<Post> {
  const [between = []] = fc.sample(happenings, { seed, numRuns: 1 });
  const post = new Post();
  for (const [number, to] of receivers.entries()) {
    post.notices.addLatest({ to, body: { number } });
    const { fate, restarts, passMs } = between[number % between.length] ?? NOTHING_HAPPENS;
    post.fate = () => fate;
    void post.courier.go();
    await post.settle();
    if (restarts) post.restart();
    await post.ringUntil(passMs);
    if (fate === "arrivesLate") await post.catchUp();
  }
  post.fate = () => "arrives";
  await post.ringUntil(HOUR_MS);
  await post.catchUp();
  return post;
}

describe("what accounts believe of a group", () => {
  test("[ME-8] is what the group is in the end, over losses, crashes, late answers and repetitions", async () => {
    const total = { notices: 0, deliveries: 0, outOfOrder: 0 };
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { world, plain } = live(seed);
      const { noticed } = world.store;
      const { got } = await deliverAll(
        noticed.map(({ to }) => to),
        seed,
      );
      total.notices += noticed.length;
      for (const userId of USERS) {
        const entries = (got.get(userId) ?? []).flatMap((number) => noticed[number]?.body ?? []);
        const state = plain.stateOf(userId);
        expect(believed(entries)?.state ?? "out", `seed ${seed}: ${userId}`).toBe(state);
        expect(state === "out" ? plain.title : believed(entries)?.title).toBe(plain.title);
        const versions = entries.map(({ version }) => version);
        total.outOfOrder += versions.filter((version, index) => version < (versions[index - 1] ?? 0)).length;
        total.deliveries += entries.length;
      }
    }
    console.log(`${SEEDS} lives, told with faults: ${JSON.stringify(total)}`);
    // An oracle over nothing is always right: much was told, some of it more than once, and some of it too late.
    expect(total.notices).toBeGreaterThan(SEEDS * 5);
    expect(total.deliveries).toBeGreaterThan(total.notices * 1.2);
    expect(total.outOfOrder).toBeGreaterThan(0);
  });
});
