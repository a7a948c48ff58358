import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  SESSION_MAX_MS,
  SESSION_TTL_MS,
  SESSIONS_PER_USER,
  TOKEN_GRACE_MS,
} from "../../../generated/contract/limits.ts";
import { isUntouched } from "../../storage/index.ts";
import {
  endSession,
  notePlace,
  openSession,
  readSession,
  renewSession,
  replaceToken,
  type SessionKey,
} from "../index.ts";
import { LAST_SEEN_STEP_MS } from "../sessions.ts";

const BEGIN = 1_800_000_000_000;
beforeEach(() => void vi.useFakeTimers({ now: BEGIN, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

let people = 0;
/** Somebody whose account no other test uses. */
const somebody = (): string => `somebody-${(people += 1)}`;
const later = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

async function signedIn(userId = somebody(), hash = "hash"): Promise<SessionKey> {
  const { session } = await openSession(env, userId, hash);
  return { userId, sessionId: session.sessionId };
}

describe("[AU-3] a session at its account", () => {
  test("is found by the hash of its token alone", async () => {
    const { userId, sessionId } = await signedIn(somebody(), "right");
    expect(await readSession(env, userId, "right")).toMatchObject({ kind: "live", session: { sessionId } });
    expect(await readSession(env, userId, "wrong")).toEqual({ kind: "unknown" });
    expect(await readSession(env, somebody(), "right")).toEqual({ kind: "unknown" });
  });

  test("ends sessionTtlMs after it began, unless it is renewed", async () => {
    const key = await signedIn();
    later(SESSION_TTL_MS - 1);
    expect((await readSession(env, key.userId, "hash")).kind).toBe("live");
    expect(await renewSession(env, key)).toBe(Date.now() + SESSION_TTL_MS);
    later(SESSION_TTL_MS - 1);
    expect((await readSession(env, key.userId, "hash")).kind).toBe("live");
    later(1);
    expect(await readSession(env, key.userId, "hash")).toEqual({ kind: "ended" });
    expect(await renewSession(env, key)).toBeNull();
  });

  test("ends sessionMaxMs after it began, however often it is renewed", async () => {
    const key = await signedIn();
    const ends: number[] = [];
    let expiresAt: number | null = BEGIN;
    while (expiresAt !== null && Date.now() < BEGIN + 2 * SESSION_MAX_MS) {
      ends.push(expiresAt);
      later(SESSION_TTL_MS / 2);
      expiresAt = await renewSession(env, key);
    }
    expect(ends.at(-1)).toBe(BEGIN + SESSION_MAX_MS);
    expect(Math.max(...ends)).toBe(BEGIN + SESSION_MAX_MS);
    expect(Date.now()).toBeGreaterThanOrEqual(BEGIN + SESSION_MAX_MS);
    expect(await readSession(env, key.userId, "hash")).toEqual({ kind: "ended" });
  });

  test("outlives the memory of its object", async () => {
    const { userId } = await signedIn();
    await evictDurableObject(env.ACCOUNTS.getByName(userId));
    expect((await readSession(env, userId, "hash")).kind).toBe("live");
  });

  test("notes that it was seen, at most once a step", async () => {
    const { userId } = await signedIn();
    later(LAST_SEEN_STEP_MS - 1);
    expect(await readSession(env, userId, "hash")).toMatchObject({ session: { lastSeenAt: BEGIN } });
    later(1);
    expect(await readSession(env, userId, "hash")).toMatchObject({ session: { lastSeenAt: Date.now() } });
  });
});

describe("[AU-3] a replaced token", () => {
  test("gives way to the new one after a moment for what was on its way", async () => {
    const key = await signedIn(somebody(), "old");
    later(1_000);
    expect(await replaceToken(env, key, { present: "old", next: "new" })).toMatchObject({
      expiresAt: Date.now() + SESSION_TTL_MS,
    });
    expect((await readSession(env, key.userId, "new")).kind).toBe("live");
    later(TOKEN_GRACE_MS - 1);
    expect((await readSession(env, key.userId, "old")).kind).toBe("live");
    later(1);
    expect((await readSession(env, key.userId, "old")).kind).toBe("ended");
    expect((await readSession(env, key.userId, "new")).kind).toBe("live");
  });

  test("used by two tabs at once gives two that stay good: whichever cookie is kept works", async () => {
    const key = await signedIn(somebody(), "shared");
    await Promise.all(["a", "b"].map(async (next) => replaceToken(env, key, { present: "shared", next })));
    later(TOKEN_GRACE_MS);
    expect((await readSession(env, key.userId, "a")).kind).toBe("live");
    expect((await readSession(env, key.userId, "b")).kind).toBe("live");
  });

  test("is not to be had for a session that has ended", async () => {
    const key = await signedIn(somebody(), "old");
    await endSession(env, key);
    expect(await replaceToken(env, key, { present: "old", next: "new" })).toBeNull();
    expect(await readSession(env, key.userId, "new")).toEqual({ kind: "unknown" });
  });
});

describe("the end of a session", () => {
  test("[AU-9] names every place where it may hold sockets, once", async () => {
    const key = await signedIn();
    expect(await notePlace(env, key, { channel: "room", roomId: "lobby" })).toBe(true);
    expect(await notePlace(env, key, { channel: "room", roomId: "lobby" })).toBe(true);
    expect(await notePlace(env, key, { channel: "presence" })).toBe(true);
    const { places } = await endSession(env, key);
    expect(places).toHaveLength(2);
    expect(places).toEqual(expect.arrayContaining([{ channel: "room", roomId: "lobby" }, { channel: "presence" }]));
    expect(await endSession(env, key)).toEqual({ sessionId: key.sessionId, places: [] });
  });

  test("[AU-9] takes no more places", async () => {
    const key = await signedIn();
    await endSession(env, key);
    expect(await notePlace(env, key, { channel: "presence" })).toBe(false);
  });

  test("leaves the other sessions of the person alone", async () => {
    const userId = somebody();
    const one = await signedIn(userId, "one");
    await signedIn(userId, "two");
    await endSession(env, one);
    expect(await readSession(env, userId, "one")).toEqual({ kind: "unknown" });
    expect((await readSession(env, userId, "two")).kind).toBe("live");
  });

  test("comes to the oldest when there would be more than sessionsPerUser, with the places of its sockets", async () => {
    const userId = somebody();
    const oldest = await signedIn(userId, "token-0");
    await notePlace(env, oldest, { channel: "presence" });
    for (let index = 1; index < SESSIONS_PER_USER; index++) {
      later(1);
      await signedIn(userId, `token-${index}`);
    }
    later(1);
    const { ended } = await openSession(env, userId, "one-more");
    expect(ended).toEqual([{ sessionId: oldest.sessionId, places: [{ channel: "presence" }] }]);
    expect((await readSession(env, userId, "token-0")).kind).toBe("unknown");
    expect((await readSession(env, userId, "token-1")).kind).toBe("live");
  });
});

describe("what is on disk", () => {
  test("nothing, for an account that was only asked about", async () => {
    const key = { userId: somebody(), sessionId: "none" };
    await readSession(env, key.userId, "hash");
    await renewSession(env, key);
    await endSession(env, key);
    await notePlace(env, key, { channel: "presence" });
    await runInDurableObject(env.ACCOUNTS.getByName(key.userId), (_object, { storage }) => {
      expect(isUntouched(storage.sql)).toBe(true);
    });
  });

  test("no tokens of sessions and replacements that are over", async () => {
    const key = await signedIn(somebody(), "t-0");
    for (let index = 1; index <= 5; index++) {
      later(TOKEN_GRACE_MS + 1);
      await replaceToken(env, key, { present: `t-${index - 1}`, next: `t-${index}` });
    }
    const tokens = async (): Promise<readonly unknown[]> =>
      runInDurableObject(env.ACCOUNTS.getByName(key.userId), (_object, { storage }) =>
        storage.sql
          .exec("SELECT hash FROM tokens ORDER BY hash")
          .toArray()
          .map(({ hash }) => hash),
      );
    expect(await tokens()).toEqual(["t-4", "t-5"]);
    await endSession(env, key);
    expect(await tokens()).toEqual([]);
  });
});
