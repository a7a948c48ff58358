import { env } from "cloudflare:workers";
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CHALLENGE_TTL_MS } from "../../../../generated/contract/limits.ts";
import { newChallenge } from "../challenge.ts";
import { keepChallenge, takeChallenge } from "../challenges.ts";

const BEGIN = 1_800_000_000_000;
beforeEach(() => void vi.useFakeTimers({ now: BEGIN, toFake: ["Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const LOGIN = newChallenge(
  { purpose: { kind: "login" }, relyingParty: { rpId: "localhost", origin: "http://localhost" }, nonce: "AAAA" },
  BEGIN,
);

const objectOf = (challengeId: string) => env.CHALLENGES.get(env.CHALLENGES.idFromString(challengeId));

/** Everything that an object has on disk, its alarm included. */
const kept = async (challengeId: string): Promise<{ readonly entries: number; readonly alarm: number | null }> =>
  runInDurableObject(objectOf(challengeId), async (_object, { storage }) => ({
    entries: [...storage.kv.list()].length,
    alarm: await storage.getAlarm(),
  }));

const NOTHING = { entries: 0, alarm: null };

describe("[AU-13] a challenge", () => {
  test("is given once, as it was kept", async () => {
    const challengeId = await keepChallenge(env, LOGIN);
    expect(challengeId).toMatch(/^[0-9a-f]{64}$/);
    expect(await takeChallenge(env, challengeId)).toEqual(LOGIN);
    expect(await takeChallenge(env, challengeId)).toBeNull();
  });

  test("S17: is given to exactly one of a hundred who ask at once", async () => {
    const challengeId = await keepChallenge(env, LOGIN);
    const answers = await Promise.all(Array.from({ length: 100 }, async () => takeChallenge(env, challengeId)));
    expect(answers.filter((answer) => answer !== null)).toEqual([LOGIN]);
  });

  test("outlives the memory of its object, and stays taken after it", async () => {
    const challengeId = await keepChallenge(env, LOGIN);
    await evictDurableObject(objectOf(challengeId));
    expect(await takeChallenge(env, challengeId)).toEqual(LOGIN);
    await evictDurableObject(objectOf(challengeId));
    expect(await takeChallenge(env, challengeId)).toBeNull();
  });

  test("is good until it expires, and never again", async () => {
    const [inTime, late] = [await keepChallenge(env, LOGIN), await keepChallenge(env, LOGIN)];
    vi.setSystemTime(BEGIN + CHALLENGE_TTL_MS - 1);
    expect(await takeChallenge(env, inTime)).toEqual(LOGIN);
    vi.setSystemTime(BEGIN + CHALLENGE_TTL_MS);
    expect(await takeChallenge(env, late)).toBeNull();
    vi.setSystemTime(BEGIN);
    expect(await takeChallenge(env, late)).toBeNull();
  });

  test("leaves nothing behind when it was taken", async () => {
    const challengeId = await keepChallenge(env, LOGIN);
    expect(await kept(challengeId)).toEqual({ entries: 1, alarm: BEGIN + CHALLENGE_TTL_MS });
    await takeChallenge(env, challengeId);
    expect(await kept(challengeId)).toEqual(NOTHING);
  });

  test("leaves nothing behind when nobody came, however often its alarm rings", async () => {
    const challengeId = await keepChallenge(env, LOGIN);
    expect(await runDurableObjectAlarm(objectOf(challengeId))).toBe(true);
    expect(await kept(challengeId)).toEqual(NOTHING);
    expect(await runDurableObjectAlarm(objectOf(challengeId))).toBe(false);
    await runInDurableObject(objectOf(challengeId), async (object) => object.alarm());
    expect(await kept(challengeId)).toEqual(NOTHING);
  });

  test("is taken also where it could not be deleted", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const challengeId = await keepChallenge(env, LOGIN);
    await runInDurableObject(objectOf(challengeId), async (object, { storage }) => {
      vi.spyOn(storage, "deleteAll").mockRejectedValue(new Error("the disk is busy"));
      expect(await object.take()).toEqual(LOGIN);
      expect(await object.take()).toBeNull();
      vi.mocked(storage.deleteAll).mockRestore();
    });
    expect(logged).toHaveBeenCalledTimes(1);
  });

  test("is deleted later where it could not be deleted at once", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const challengeId = await keepChallenge(env, LOGIN);
    await runInDurableObject(objectOf(challengeId), async (object, { storage }) => {
      const broken = vi.spyOn(storage, "deleteAll").mockRejectedValueOnce(new Error("the disk is busy"));
      await object.alarm();
      broken.mockRestore();
    });
    expect((await kept(challengeId)).alarm).toBeGreaterThan(BEGIN);
    expect(logged).toHaveBeenCalledTimes(1);
    await runDurableObjectAlarm(objectOf(challengeId));
    expect(await kept(challengeId)).toEqual(NOTHING);
  });
});

test.each(["", "c", "0".repeat(64), "f".repeat(64), "g".repeat(64)])(
  "[AU-13] the made-up id %j touches no object",
  async (challengeId) => {
    const get = vi.fn<typeof env.CHALLENGES.get>();
    const bindings = {
      CHALLENGES: new Proxy(env.CHALLENGES, {
        get: (target, property): unknown => {
          if (property === "get") return get;
          const value: unknown = Reflect.get(target, property);
          return typeof value === "function" ? value.bind(target) : value;
        },
      }),
    };
    expect(await takeChallenge(bindings, challengeId)).toBeNull();
    expect(get).not.toHaveBeenCalled();
  },
);

test("[AU-13] the id of another kind of object is none of a challenge", async () => {
  expect(await takeChallenge(env, env.ACCOUNTS.idFromName("anna").toString())).toBeNull();
});
