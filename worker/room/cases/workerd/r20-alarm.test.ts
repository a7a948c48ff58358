import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SESSION_WARNING_MS } from "../../../../generated/contract/limits.ts";
import type { Room } from "../../../../generated/types.ts";
import { ALARM_RETRY_MS } from "../../../sockets/index.ts";
import type { TestClient } from "../../../sockets/testing/test-client.ts";
import { freshRoom, join, say, stubOf, visit } from "../../workerd/setting.ts";

/** The platform tries an alarm that throws six times more and then forgets it. */
const FAILURES = 8;

/** Long enough that no alarm rings by itself while a test runs, too short for anybody to count as silent (CL-6). */
const LIFE_MS = SESSION_WARNING_MS + 12_000;

beforeEach(() => void vi.spyOn(console, "error").mockReturnValue());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const at = (time: number): void => void vi.useFakeTimers({ now: time, toFake: ["Date"] });

const ringsAt = (room: Room): Promise<number | null> =>
  runInDurableObject(stubOf(room), (_, { storage }) => storage.getAlarm());

/** Somebody whose session ends soon: what the alarm is for. */
const joinForAWhile = (room: Room, userId: string): Promise<TestClient> =>
  join(room, userId, { principal: { ...visit(room, userId).principal, sessionExpiresAt: Date.now() + LIFE_MS } });

/** From now on every statement of this instance fails, and only of this one. */
const breakDisk = (room: Room): Promise<void> =>
  runInDurableObject(stubOf(room), (_, { storage }) => {
    storage.sql.exec = () => {
      throw new Error("disk I/O error");
    };
  });

describe("R20 an alarm that throws", () => {
  test("[AU-6] is set anew as often as it fails, and does its work when the fault is gone", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    anna.send(say("before"));
    await anna.next("ack");
    let now = Date.now();
    for (let failure = 1; failure <= FAILURES; failure += 1) {
      at(now);
      const bert = await joinForAWhile(room, "bert");
      bert.send({ type: "receipt", delivered: 1, read: 1 }, { type: "receipt", delivered: 2, read: 2 });
      await bert.rest();
      await breakDisk(room);
      now += LIFE_MS;
      at(now);
      await expect(runDurableObjectAlarm(stubOf(room))).rejects.toThrow("an alarm of the room failed");
      expect(await ringsAt(room), `after ${failure} failures`).toBe(now + ALARM_RETRY_MS);
    }

    const clara = await joinForAWhile(room, "clara");
    at(now + LIFE_MS);
    expect(await runDurableObjectAlarm(stubOf(room))).toBe(true);
    expect(await clara.ended()).toMatchObject({ code: 4001 });
    const dora = await join(room, "dora");
    dora.send(say("after"));
    expect(await dora.next("ack")).toMatchObject({ seq: 6 });
    console.log(`R20: an alarm that failed ${FAILURES} times in a row was set anew each time, and then worked`);
  });

  test("[AU-6] rings twice without harm", async () => {
    const room = freshRoom();
    const [anna, bert] = [await joinForAWhile(room, "anna"), await join(room, "bert")];
    at(Date.now() + LIFE_MS);
    expect(await runDurableObjectAlarm(stubOf(room))).toBe(true);
    expect(await anna.ended()).toMatchObject({ code: 4001 });
    await bert.rest();
    expect(await runDurableObjectAlarm(stubOf(room))).toBe(true);
    expect(await bert.rest()).toEqual([]);
    expect(bert.closed).toBeNull();
  });
});
