import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  SESSION_MAX_MS,
  SESSION_TTL_MS,
  SESSIONS_PER_KIND,
  TOKEN_GRACE_MS,
} from "../../../generated/contract/limits.ts";
import { FULL_GRANTS, type Grant } from "../../grants.ts";
import { isUntouched, migrate } from "../../storage/index.ts";
import {
  createTicket,
  endAllSessions,
  endSession,
  listSessions,
  notePlace,
  placesOf,
  readSession,
  renewSession,
  replaceToken,
  useTicket,
  type Opening,
  type SessionKey,
} from "../index.ts";
import { LAST_SEEN_STEP_MS } from "../sessions/session.ts";
import { firstTables } from "../sessions/tables.ts";
import { openDemoSession } from "./open-demo-session.ts";

const BEGIN = 1_800_000_000_000;
beforeEach(() => void vi.useFakeTimers({ now: BEGIN, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

let people = 0;
/** Somebody whose account no other test uses. */
const somebody = (): string => `somebody-${(people += 1)}`;
const later = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

async function signedIn(userId = somebody(), hash = "hash", changes: Partial<Opening> = {}): Promise<SessionKey> {
  const { session } = await openDemoSession(userId, hash, changes);
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
  const renew = async (userId: string, present: string, next: string, attempt: string | null = null) =>
    replaceToken(env, userId, { present, next, attempt });

  test("gives way to the new one after a moment for what was on its way", async () => {
    const { userId } = await signedIn(somebody(), "old");
    later(1_000);
    const expiresAt = Date.now() + SESSION_TTL_MS;
    expect(await renew(userId, "old", "new")).toMatchObject({ kind: "replaced", session: { expiresAt } });
    expect((await readSession(env, userId, "new")).kind).toBe("live");
    later(TOKEN_GRACE_MS - 1);
    expect((await readSession(env, userId, "old")).kind).toBe("live");
    expect((await readSession(env, userId, "new")).kind).toBe("live");
  });

  test("[AU-12] of which the answer was lost is renewed again by the same attempt, also after a sleep", async () => {
    const { userId } = await signedIn(somebody(), "old");
    expect((await renew(userId, "old", "lost", "try")).kind).toBe("replaced");
    await evictDurableObject(env.ACCOUNTS.getByName(userId));
    expect((await renew(userId, "old", "new", "try")).kind).toBe("replaced");
    later(TOKEN_GRACE_MS);
    expect((await readSession(env, userId, "new")).kind).toBe("live");
  });

  test("[AU-12] used by two tabs at once gives one new token, and both their session", async () => {
    const { userId, sessionId } = await signedIn(somebody(), "shared");
    const both = await Promise.all([renew(userId, "shared", "a", "tab a"), renew(userId, "shared", "b", "tab b")]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(["replaced", "shared"]);
    expect(both).toMatchObject([{ session: { sessionId } }, { session: { sessionId } }]);
  });

  test("[AU-12] S18: ends its session when it comes again after its grace, and names the sockets to close", async () => {
    const key = await signedIn(somebody(), "old");
    await notePlace(env, key, { channel: "presence" });
    await renew(key.userId, "old", "new", "owner");
    later(TOKEN_GRACE_MS);
    expect(await readSession(env, key.userId, "old")).toEqual({
      kind: "reused",
      ended: { sessionId: key.sessionId, places: [{ channel: "presence" }], tokenHashes: ["new"] },
    });
    expect(await readSession(env, key.userId, "new")).toEqual({ kind: "unknown" });
    expect(await renewSession(env, key)).toBeNull();
  });

  test("[AU-12] S18: ends its session by a renewal too, and no other session of the person", async () => {
    const { userId } = await signedIn(somebody(), "old");
    await signedIn(userId, "elsewhere");
    await renew(userId, "old", "new");
    later(TOKEN_GRACE_MS);
    expect((await renew(userId, "old", "newer")).kind).toBe("reused");
    expect((await readSession(env, userId, "new")).kind).toBe("unknown");
    expect((await readSession(env, userId, "elsewhere")).kind).toBe("live");
  });

  test("is not to be had for a session that has ended", async () => {
    const key = await signedIn(somebody(), "old");
    await endSession(env, key);
    expect(await renew(key.userId, "old", "new")).toEqual({ kind: "unknown" });
    expect(await readSession(env, key.userId, "new")).toEqual({ kind: "unknown" });
    const over = await signedIn(somebody(), "old");
    later(SESSION_TTL_MS);
    expect(await renew(over.userId, "old", "new")).toEqual({ kind: "ended" });
  });
});

describe("the sessions of a person", () => {
  test("are listed while they live, oldest first, with how they began", async () => {
    const userId = somebody();
    const over = await signedIn(userId, "over");
    later(SESSION_TTL_MS - 1);
    const first = await signedIn(userId, "first", { how: "passkey", device: "Safari on iPhone" });
    later(1);
    const second = await signedIn(userId, "second", { how: "recovery", device: "" });
    const listed = await listSessions(env, userId);
    expect(listed).toMatchObject([
      { sessionId: first.sessionId, how: "passkey", device: "Safari on iPhone" },
      { sessionId: second.sessionId, how: "recovery", device: "" },
    ]);
    expect(await endSession(env, over)).toBeNull();
  });

  test.each<readonly [readonly Grant[]]>([[["read", "chat"]], [[]]])(
    "[AU-10] keep that they may do %j over a sleep",
    async (grants) => {
      const { userId } = await signedIn(somebody(), "token", { grants });
      await evictDurableObject(env.ACCOUNTS.getByName(userId));
      expect(await readSession(env, userId, "token")).toMatchObject({ session: { grants } });
    },
  );

  test("hold sockets in places, each named once; those of ended ones are none of them", async () => {
    const userId = somebody();
    const [one, two, gone] = [await signedIn(userId, "1"), await signedIn(userId, "2"), await signedIn(userId, "3")];
    for (const key of [one, two]) await notePlace(env, key, { channel: "presence" });
    await notePlace(env, two, { channel: "room", roomId: "lobby" });
    await notePlace(env, gone, { channel: "room", roomId: "games" });
    await endSession(env, gone);
    const places = await placesOf(env, userId);
    expect(places).toHaveLength(2);
    expect(places).toEqual(expect.arrayContaining([{ channel: "presence" }, { channel: "room", roomId: "lobby" }]));
  });

  test("[AU-9] S16: end all at once, each with its places", async () => {
    const userId = somebody();
    const keys = [await signedIn(userId, "1"), await signedIn(userId, "2")];
    for (const key of keys) await notePlace(env, key, { channel: "presence" });
    const ended = await endAllSessions(env, userId);
    expect(ended.map(({ sessionId }) => sessionId).toSorted()).toEqual(
      keys.map(({ sessionId }) => sessionId).toSorted(),
    );
    expect(ended.every(({ places }) => places.length === 1)).toBe(true);
    expect(await listSessions(env, userId)).toEqual([]);
  });
});

describe("the end of a session", () => {
  test("[AU-9] names every place where it may hold sockets, once", async () => {
    const key = await signedIn();
    expect(await notePlace(env, key, { channel: "room", roomId: "lobby" })).toBe(true);
    expect(await notePlace(env, key, { channel: "room", roomId: "lobby" })).toBe(true);
    expect(await notePlace(env, key, { channel: "presence" })).toBe(true);
    const ended = await endSession(env, key);
    expect(ended?.places).toHaveLength(2);
    expect(ended?.places).toEqual(
      expect.arrayContaining([{ channel: "room", roomId: "lobby" }, { channel: "presence" }]),
    );
    expect(await endSession(env, key)).toBeNull();
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

  test("[LM-14] comes to the oldest when there would be more than sessionsPerKind, with the places of its sockets", async () => {
    const userId = somebody();
    const oldest = await signedIn(userId, "token-0");
    await notePlace(env, oldest, { channel: "presence" });
    for (let index = 1; index < SESSIONS_PER_KIND; index++) {
      later(1);
      await signedIn(userId, `token-${index}`);
    }
    later(1);
    const { ended } = await openDemoSession(userId, "one-more");
    expect(ended).toEqual([
      { sessionId: oldest.sessionId, places: [{ channel: "presence" }], tokenHashes: ["token-0"] },
    ]);
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
    await listSessions(env, key.userId);
    await endAllSessions(env, key.userId);
    await placesOf(env, key.userId);
    await replaceToken(env, key.userId, { present: "hash", next: "next", attempt: null });
    await createTicket(env, key, "ticket", { channel: "presence" });
    await useTicket(env, key.userId, "ticket", { channel: "presence" });
    await runInDurableObject(env.ACCOUNTS.getByName(key.userId), (_object, { storage }) => {
      expect(isUntouched(storage.sql)).toBe(true);
    });
  });

  test("[AU-3] nothing of a session that has ended, its replaced tokens and tickets included", async () => {
    const key = await signedIn(somebody(), "t-0");
    for (let index = 1; index <= 5; index++) {
      await replaceToken(env, key.userId, { present: `t-${index - 1}`, next: `t-${index}`, attempt: null });
    }
    await notePlace(env, key, { channel: "presence" });
    await createTicket(env, key, "ticket", { channel: "presence" });
    const rows = async (): Promise<readonly number[]> =>
      runInDurableObject(env.ACCOUNTS.getByName(key.userId), (_object, { storage }) =>
        ["sessions", "tokens", "places", "tickets"].map(
          (table) => storage.sql.exec<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).one().n,
        ),
      );
    expect(await rows()).toEqual([1, 6, 1, 1]);
    await endSession(env, key);
    expect(await rows()).toEqual([0, 0, 0, 0]);
  });

  test("of a release before opens: its sessions are demo ones that may do everything", async () => {
    const userId = somebody();
    const stub = env.ACCOUNTS.getByName(userId);
    await runInDurableObject(stub, (_object, { storage }) => {
      migrate(storage, [firstTables]);
      storage.sql.exec("INSERT INTO sessions VALUES ('old', ?, ?, ?, ?)", BEGIN, BEGIN, BEGIN + 1_000, BEGIN + 9_000);
      storage.sql.exec("INSERT INTO tokens VALUES ('hash', 'old', NULL)");
    });
    await evictDurableObject(stub);
    expect(await readSession(env, userId, "hash")).toMatchObject({
      kind: "live",
      session: { sessionId: "old", how: "demo", device: "", grants: FULL_GRANTS, accessTokenId: null },
    });
    expect((await replaceToken(env, userId, { present: "hash", next: "new", attempt: null })).kind).toBe("replaced");
  });
});
