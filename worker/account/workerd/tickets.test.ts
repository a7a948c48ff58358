import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { TICKET_TTL_MS } from "../../../generated/contract/limits.ts";
import { createTicket, endSession, useTicket, type Place, type SessionKey } from "../index.ts";
import { TICKETS_PER_SESSION } from "../sessions/tickets.ts";
import { openDemoSession } from "./open-demo-session.ts";

const BEGIN = 1_800_000_000_000;
beforeEach(() => void vi.useFakeTimers({ now: BEGIN, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const LOBBY: Place = { channel: "room", roomId: "lobby" };
const PRESENCE: Place = { channel: "presence" };
const PARALLEL_USES = 100;

let people = 0;
async function signedIn(userId = `holder-${(people += 1)}`): Promise<SessionKey> {
  const { session } = await openDemoSession(userId);
  return { userId, sessionId: session.sessionId };
}
const later = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

describe("[AU-11] a ticket", () => {
  test("opens its place once, for the session that it was made for, also after a sleep", async () => {
    const key = await signedIn();
    expect(await createTicket(env, key, "ticket", LOBBY)).toBe(BEGIN + TICKET_TTL_MS);
    await evictDurableObject(env.ACCOUNTS.getByName(key.userId));
    expect(await useTicket(env, key.userId, "ticket", LOBBY)).toMatchObject({ sessionId: key.sessionId });
    expect(await useTicket(env, key.userId, "ticket", LOBBY)).toBeNull();
  });

  test(`S17: of ${PARALLEL_USES} parallel uses exactly one wins`, async () => {
    const key = await signedIn();
    await createTicket(env, key, "ticket", LOBBY);
    const uses = Array.from({ length: PARALLEL_USES }, async () => useTicket(env, key.userId, "ticket", LOBBY));
    expect((await Promise.all(uses)).filter((session) => session !== null)).toHaveLength(1);
  });

  test("S17: opens nothing once ticketTtlMs are over", async () => {
    const key = await signedIn();
    await createTicket(env, key, "in time", LOBBY);
    await createTicket(env, key, "late", LOBBY);
    later(TICKET_TTL_MS - 1);
    expect(await useTicket(env, key.userId, "in time", LOBBY)).not.toBeNull();
    later(1);
    expect(await useTicket(env, key.userId, "late", LOBBY)).toBeNull();
  });

  test.each<[string, Place | null]>([
    ["another room", { channel: "room", roomId: "games" }],
    ["another channel", PRESENCE],
    ["no place at all", null],
  ])("is spent by coming for %s", async (_case, place) => {
    const key = await signedIn();
    await createTicket(env, key, "ticket", LOBBY);
    expect(await useTicket(env, key.userId, "ticket", place)).toBeNull();
    expect(await useTicket(env, key.userId, "ticket", LOBBY)).toBeNull();
  });

  test("of somebody else is unknown, and unharmed by being asked for", async () => {
    const [owner, other] = [await signedIn(), await signedIn()];
    await createTicket(env, owner, "ticket", PRESENCE);
    expect(await useTicket(env, other.userId, "ticket", PRESENCE)).toBeNull();
    expect(await useTicket(env, owner.userId, "ticket", PRESENCE)).not.toBeNull();
  });

  test("ends with its session, and a session that has ended gets none", async () => {
    const key = await signedIn();
    await createTicket(env, key, "ticket", LOBBY);
    await endSession(env, key);
    expect(await useTicket(env, key.userId, "ticket", LOBBY)).toBeNull();
    expect(await createTicket(env, key, "another", LOBBY)).toBeNull();
  });
});

test("tickets that nobody comes with do not gather: old ones go, and the oldest for one more", async () => {
  const key = await signedIn();
  const kept = async (): Promise<readonly unknown[]> =>
    runInDurableObject(env.ACCOUNTS.getByName(key.userId), (_object, { storage }) =>
      storage.sql
        .exec("SELECT hash FROM tickets ORDER BY expiresAt")
        .toArray()
        .map(({ hash }) => hash),
    );
  for (let index = 0; index <= TICKETS_PER_SESSION; index++) {
    await createTicket(env, key, `ticket-${index}`, LOBBY);
    later(1);
  }
  expect(await kept()).toHaveLength(TICKETS_PER_SESSION);
  expect(await kept()).not.toContain("ticket-0");
  later(TICKET_TTL_MS);
  await createTicket(env, key, "new", LOBBY);
  expect(await kept()).toEqual(["new"]);
});
