import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  LOGIN_BURST_MS,
  LOGIN_PER_BURST,
  LOGIN_PER_MINUTE,
  REFUSED_OPENINGS_PER_MINUTE,
} from "../../../generated/contract/limits.ts";
import { migrate } from "../../storage/index.ts";
import { askToOpen, attemptSignIn, settleOpening } from "../index.ts";
import { FORGOTTEN_AFTER_MS, OPENING_PATIENCE_MS, type Counted } from "../limits.ts";
import { addressMigrations, DiskStamps } from "../stamps.ts";
import { MemoryStamps } from "../testing/memory-stamps.ts";

const BEGIN = 1_800_000_000_000;
beforeEach(() => void vi.useFakeTimers({ now: BEGIN, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

let addresses = 0;
/** The key of an address that no other test uses. */
const somewhere = (): string => `address-${(addresses += 1)}`;
const later = (ms: number): void => void vi.setSystemTime(Date.now() + ms);
const guard = (key: string) => env.ADDRESSES.getByName(key);
const evict = async (key: string): Promise<void> => evictDurableObject(guard(key), { webSockets: "close" });

describe("S22 the guard of an address", () => {
  test("[LM-11] counts attempts to sign in, over evictions", async () => {
    const key = somewhere();
    for (let count = 0; count < LOGIN_PER_BURST; count += 1) {
      expect(await attemptSignIn(env, key)).toBe(0);
      await evict(key);
    }
    expect(await attemptSignIn(env, key)).toBe(LOGIN_BURST_MS);
    expect(await attemptSignIn(env, somewhere())).toBe(0);
    later(LOGIN_BURST_MS);
    for (let count = LOGIN_PER_BURST; count < LOGIN_PER_MINUTE; count += 1) {
      expect(await attemptSignIn(env, key)).toBe(0);
    }
    later(LOGIN_BURST_MS);
    expect(await attemptSignIn(env, key)).toBe(60_000 - 2 * LOGIN_BURST_MS);
  });

  test("[LM-12] holds what was under way for refused when it is evicted", async () => {
    const key = somewhere();
    for (let count = 0; count < REFUSED_OPENINGS_PER_MINUTE; count += 1) {
      expect((await askToOpen(env, key)).kind).toBe("admitted");
    }
    await evict(key);
    expect(await askToOpen(env, key)).toEqual({ kind: "refused", waitMs: 60_000 });
  });

  test("[LM-12] lets the next one wait for those under way", async () => {
    const key = somewhere();
    const turns = await Promise.all(Array.from({ length: REFUSED_OPENINGS_PER_MINUTE }, () => askToOpen(env, key)));
    const next = askToOpen(env, key);
    const [first] = turns;
    if (first?.kind !== "admitted") throw new Error("the first one was refused");
    await settleOpening(env, key, { openingId: first.openingId, isLive: true });
    expect((await next).kind).toBe("admitted");
  });

  test("[LM-12] lets nobody wait for ever", { timeout: 4 * OPENING_PATIENCE_MS }, async () => {
    const key = somewhere();
    await Promise.all(Array.from({ length: REFUSED_OPENINGS_PER_MINUTE }, () => askToOpen(env, key)));
    const next = askToOpen(env, key);
    later(OPENING_PATIENCE_MS);
    expect((await next).kind).toBe("refused");
  });

  test("forgets an address, tables and all, when nothing of it matters any more, and not before", async () => {
    const key = somewhere();
    const tables = async (): Promise<number> =>
      runInDurableObject(
        guard(key),
        (_, { storage }) => storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'stamps'").toArray().length,
      );
    await attemptSignIn(env, key);
    later(FORGOTTEN_AFTER_MS - 1);
    await attemptSignIn(env, key);
    later(1);
    expect(await runDurableObjectAlarm(guard(key))).toBe(true);
    expect(await tables()).toBe(1);
    later(FORGOTTEN_AFTER_MS);
    expect(await runDurableObjectAlarm(guard(key))).toBe(true);
    expect(await tables()).toBe(0);
    expect(await runDurableObjectAlarm(guard(key))).toBe(false);
    expect(await attemptSignIn(env, key)).toBe(0);
    expect(await tables()).toBe(1);
  });

  test("keeps nothing that shows the address", async () => {
    const key = somewhere();
    await attemptSignIn(env, key);
    const columns = await runInDurableObject(guard(key), (_, { storage }) =>
      storage.sql.exec<{ name: string }>("SELECT name FROM pragma_table_info('stamps')").toArray(),
    );
    expect(columns.map(({ name }) => name)).toEqual(["number", "stampId", "counted", "at"]);
  });
});

test("[LM-11] [LM-12] the stamps on disk are those in memory, on which the model was played", async () => {
  const counted = fc.constantFrom<Counted>("signIn", "opening", "refusedOpening");
  const step = fc.oneof(
    fc.record({ add: counted, at: fc.integer({ min: BEGIN - 70_000, max: BEGIN + 70_000 }) }),
    fc.record({ remove: fc.nat() }),
  );
  await runInDurableObject(guard(somewhere()), (_, { storage }) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        storage.sql.exec("DROP TABLE IF EXISTS stamps; DROP TABLE IF EXISTS migrations");
        migrate(storage, addressMigrations);
        const [disk, memory] = [new DiskStamps(storage.sql), new MemoryStamps()];
        const ids: (readonly [string, string])[] = [];
        for (const each of steps) {
          if ("add" in each) ids.push([disk.add(each.add, each.at), memory.add(each.add, each.at)]);
          else {
            const [onDisk, inMemory] = ids[each.remove % Math.max(1, ids.length)] ?? ["none", "none"];
            disk.remove(onDisk);
            memory.remove(inMemory);
          }
          for (const kind of ["signIn", "opening", "refusedOpening"] as const) {
            expect(disk.of(kind).map(({ at }) => at)).toEqual(memory.of(kind).map(({ at }) => at));
          }
          expect(disk.latestAt()).toBe(memory.latestAt());
        }
      }),
      { numRuns: 100, seed: 22 },
    );
  });
});
