import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SESSION_MAX_MS, SESSION_TTL_MS, SESSIONS_PER_KIND } from "../../../generated/contract/limits.ts";
import { opening } from "../testing/opening.ts";
import {
  isLive,
  isSeenAnew,
  LAST_SEEN_STEP_MS,
  newSession,
  renewed,
  sessionsToEnd,
  type SessionRecord,
} from "./session.ts";

const BEGIN = 1_800_000_000_000;

describe("[AU-3] a session", () => {
  test("lives until sessionTtlMs after it began, and not a millisecond longer", () => {
    const session = newSession("s", opening(), BEGIN);
    expect(isLive(session, BEGIN + SESSION_TTL_MS - 1)).toBe(true);
    expect(isLive(session, BEGIN + SESSION_TTL_MS)).toBe(false);
  });

  test("lives sessionTtlMs after a renewal", () => {
    const session = renewed(newSession("s", opening(), BEGIN), BEGIN + 5_000);
    expect(session).toMatchObject({
      createdAt: BEGIN,
      lastSeenAt: BEGIN + 5_000,
      expiresAt: BEGIN + 5_000 + SESSION_TTL_MS,
    });
  });

  test("ends after sessionMaxMs, however often and whenever it is renewed", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: SESSION_TTL_MS - 1 })), (waits) => {
        let now = BEGIN;
        let session = newSession("s", opening(), BEGIN);
        for (const wait of waits) {
          now += wait;
          if (!isLive(session, now)) break;
          const next = renewed(session, now);
          expect(next.expiresAt).toBeGreaterThanOrEqual(session.expiresAt);
          session = next;
        }
        expect(session.expiresAt).toBeLessThanOrEqual(BEGIN + SESSION_MAX_MS);
        expect(isLive(session, BEGIN + SESSION_MAX_MS)).toBe(false);
      }),
    );
  });

  test("is not shortened by a clock that went back", () => {
    const session = newSession("s", opening(), BEGIN);
    expect(renewed(session, BEGIN - 60_000).expiresAt).toBe(session.expiresAt);
  });
});

test("being seen is noted once a step", () => {
  const session = newSession("s", opening(), BEGIN);
  expect(isSeenAnew(session, BEGIN + LAST_SEEN_STEP_MS - 1)).toBe(false);
  expect(isSeenAnew(session, BEGIN + LAST_SEEN_STEP_MS)).toBe(true);
});

test("[LM-14] one more session leaves at most sessionsPerKind: those that are over go, then the oldest", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 2 * SESSION_TTL_MS }), { maxLength: 2 * SESSIONS_PER_KIND }), (ages) => {
      const sessions = ages.map((age) => newSession(`s${age}`, opening(), BEGIN - age));
      const ended = sessionsToEnd(sessions, opening(), BEGIN);
      const kept = sessions.filter((session) => !ended.includes(session));
      const live = sessions.filter((session) => isLive(session, BEGIN));
      expect(kept.every((session) => isLive(session, BEGIN))).toBe(true);
      expect(kept).toHaveLength(Math.min(live.length, SESSIONS_PER_KIND - 1));
      const oldestKept = Math.min(...kept.map((session) => session.createdAt));
      expect(ended.every((session) => !isLive(session, BEGIN) || session.createdAt < oldestKept)).toBe(true);
    }),
  );
});

test("[LM-14] what an access token opens ends only what access tokens opened, and the other way round", () => {
  const many = (accessTokenId: string | null): SessionRecord[] =>
    Array.from({ length: SESSIONS_PER_KIND }, (_, age) =>
      newSession(`${accessTokenId}-${age}`, { ...opening(), accessTokenId }, BEGIN - age),
    );
  const [own, opened] = [many(null), many("token")];
  const both = [...own, ...opened];
  expect(sessionsToEnd(both, { accessTokenId: "another" }, BEGIN)).toEqual([opened.at(-1)]);
  expect(sessionsToEnd(both, { accessTokenId: null }, BEGIN)).toEqual([own.at(-1)]);
  expect(sessionsToEnd(own, { accessTokenId: "first" }, BEGIN)).toEqual([]);
});
