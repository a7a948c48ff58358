import { describe, expect, test } from "vitest";
import type { RoomEntry } from "../../account/index.ts";
import { take, type World } from "../testing/world.ts";
import { GROUP } from "./testing/circles.ts";
import { live, USERS } from "./testing/life.ts";

const SEEDS = 100;

/** What each account was told last. */
function latestNotices({ store }: World): ReadonlyMap<string, RoomEntry> {
  const latest = new Map<string, RoomEntry>();
  for (const { to, body } of store.noticed) {
    expect(body.version).toBeGreaterThan(latest.get(to)?.version ?? 0);
    latest.set(to, body);
  }
  return latest;
}

describe("random lives of a group", () => {
  test("[ME-2] [ME-6] are what the rules say: who is in, who owns it, who speaks, who hears", () => {
    const total = { changes: 0, chats: 0, refusals: 0, closings: 0, failures: 0 };
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { world, plain, tally } = live(seed);
      for (const key of ["changes", "chats", "refusals", "closings", "failures"] as const) total[key] += tally[key];

      // What accounts were told last is what holds, and its version says that it is the last.
      const latest = latestNotices(world);
      for (const userId of USERS) expect(latest.get(userId)?.state ?? "out").toBe(plain.stateOf(userId));
      for (const userId of plain.members) expect(latest.get(userId)?.title).toBe(plain.title);

      // Whoever comes anew, also after a sleep, gets the stream as it is on disk.
      world.hibernate();
      for (const userId of plain.members) {
        const replay = take(world.connect(userId, { room: GROUP })).filter(
          (event) => "seq" in event && event.type !== "caughtUp",
        );
        expect(replay).toEqual(world.store.stream);
      }
    }
    // An oracle over nothing is always right: these lives were full.
    console.log(`${SEEDS} lives of a group: ${JSON.stringify(total)}`);
    for (const times of Object.values(total)) expect(times).toBeGreaterThan(SEEDS / 4);
  });
});
