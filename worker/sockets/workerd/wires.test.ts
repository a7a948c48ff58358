import { describe, expect, test } from "vitest";
import * as z from "zod";
import { SLOW_READER_MAX_BYTES } from "../../../generated/contract/limits.ts";
import { FULL_GRANTS } from "../../grants.ts";
import { SIGN_CARRY_STEP_MS } from "../config.ts";
import { connection, NOON } from "../testing/connections.ts";
import { Wires } from "../wires.ts";

/** A socket whose other end lies in this test, and its pings as the platform answered them. */
function openSocket(): { readonly ours: WebSocket; readonly theirs: WebSocket } {
  const { 0: theirs, 1: ours } = new WebSocketPair();
  theirs.accept();
  ours.accept();
  return { ours, theirs };
}

const answered = (at: number | null = null) => ({
  getWebSocketAutoResponseTimestamp: () => (at === null ? null : new Date(at)),
});

const wiresOf = (pingAt: number | null = null): Wires<string> => new Wires(z.string(), answered(pingAt));

/** What a socket carried that was opened before sockets knew when. */
const OLD = {
  version: 1,
  connection: {
    connectionId: "a",
    userId: "anna",
    sessionId: "session-anna",
    expiresAt: NOON + 1_200_000,
    client: null,
  },
  note: "a note",
};

/** What a socket carried when every session could do everything. */
const WITHOUT_GRANTS = {
  version: 2,
  connection: { ...OLD.connection, warned: true, openedAt: NOON - 5 },
  heardAt: NOON - 3,
  note: "a note",
};

describe("what a socket carries", () => {
  test("[CL-6] [AU-7] outlives sleep: when it was opened, whether it was warned, and the feature's note", () => {
    const { ours } = openSocket();
    const attached = { connection: connection("a", { warned: true, openedAt: NOON - 5 }), note: "a note" };
    wiresOf().add(ours, attached);
    const woken = wiresOf();
    woken.restore([ours], NOON + 60_000);
    expect(woken.attached()).toEqual([attached]);
    expect(woken.lastSignAt("a")).toBe(NOON - 5);
  });

  test("[CL-6] an attachment of before is read, counts as opened at the wake, and stays so over the next sleep", () => {
    const { ours } = openSocket();
    ours.serializeAttachment(OLD);
    const woken = wiresOf();
    woken.restore([ours], NOON);
    expect(woken.attached()).toEqual([{ connection: connection("a"), note: "a note" }]);
    expect(woken.lastSignAt("a")).toBe(NOON);
    const later = wiresOf();
    later.restore([ours], NOON + 60_000);
    expect(later.lastSignAt("a")).toBe(NOON);
    expect(later.attached()).toEqual([{ connection: connection("a"), note: "a note" }]);
  });

  test("[AU-10] what its session may do outlives sleep; from before it could be less, everything", () => {
    const limited = { connection: connection("a", { grants: ["read"] }), note: "a note" };
    const { ours } = openSocket();
    wiresOf().add(ours, limited);
    const woken = wiresOf();
    woken.restore([ours], NOON);
    expect(woken.attached()).toEqual([limited]);

    ours.serializeAttachment(WITHOUT_GRANTS);
    const later = wiresOf();
    later.restore([ours], NOON + 60_000);
    const connectionBefore = connection("a", { grants: FULL_GRANTS, warned: true, openedAt: NOON - 5 });
    expect(later.attached()).toEqual([{ connection: connectionBefore, note: "a note" }]);
    expect(later.lastSignAt("a")).toBe(NOON - 3);
  });

  test("[PR-12] that nobody is to know of it outlives sleep; from before it could, everybody may", () => {
    const discreet = { connection: connection("a", { discreet: true }), note: "a note" };
    const { ours } = openSocket();
    wiresOf().add(ours, discreet);
    const woken = wiresOf();
    woken.restore([ours], NOON);
    expect(woken.attached()).toEqual([discreet]);

    const { discreet: _, ...connectionBefore } = connection("a");
    ours.serializeAttachment({ version: 3, connection: connectionBefore, heardAt: NOON, note: "a note" });
    const later = wiresOf();
    later.restore([ours], NOON + 60_000);
    expect(later.attached()).toEqual([{ connection: connection("a"), note: "a note" }]);
  });

  test("[CL-2] an attachment of before is read also when its close is what woke the object", () => {
    const { ours } = openSocket();
    ours.serializeAttachment(OLD);
    const woken = wiresOf();
    woken.restore([], NOON);
    expect(woken.take(ours)).toMatchObject({ connection: { connectionId: "a" }, note: "a note" });
    expect(woken.take(ours)).toBeNull();
  });

  test("[CL-1] a socket whose attachment nobody can read is closed with 1012", async () => {
    const { ours, theirs } = openSocket();
    const { promise, resolve } = Promise.withResolvers<number>();
    theirs.addEventListener("close", ({ code }) => resolve(code));
    ours.serializeAttachment({ version: 99 });
    const woken = wiresOf();
    woken.restore([ours], NOON);
    expect(await promise).toBe(1012);
    expect(woken.attached()).toEqual([]);
  });
});

describe("signs of life", () => {
  test("[CL-6] are the opening, frames, and pings that the platform answered", () => {
    const { ours } = openSocket();
    const wires = wiresOf(NOON + 50);
    wires.add(ours, { connection: connection("a"), note: "" });
    expect(wires.lastSignAt("a")).toBe(NOON + 50);
    expect(wires.heard(ours, NOON + 70)).toBe("a");
    expect(wires.lastSignAt("a")).toBe(NOON + 70);
    expect(wires.take(ours)).toMatchObject({ lastSignAt: NOON + 70 });
    expect(wires.heard(ours, NOON + 80)).toBeNull();
    expect(wires.lastSignAt("a")).toBe(0);
  });

  test("[CL-6] a frame is remembered over sleep, never as earlier than it was and as later by no more than a step", () => {
    const { ours } = openSocket();
    const wires = wiresOf();
    wires.add(ours, { connection: connection("a"), note: "" });
    for (const ms of [1, 400, 900, 30_000, 30_999]) wires.heard(ours, NOON + ms);
    wires.note({ connection: connection("a", { warned: true }), note: "another" });
    const woken = wiresOf();
    woken.restore([ours], NOON + 60_000);
    expect(woken.lastSignAt("a")).toBeGreaterThanOrEqual(NOON + 30_999);
    expect(woken.lastSignAt("a")).toBeLessThanOrEqual(NOON + 30_999 + SIGN_CARRY_STEP_MS);
    expect(woken.attached()).toMatchObject([{ connection: { warned: true }, note: "another" }]);
  });
});

describe("slow readers", () => {
  test("[LM-9] is who has more than slowReaderMaxBytes unread, until they have read it", async () => {
    const { 0: theirs, 1: ours } = new WebSocketPair();
    ours.accept();
    const wires = wiresOf();
    wires.add(ours, { connection: connection("a"), note: "" });
    wires.send("a", "x".repeat(SLOW_READER_MAX_BYTES));
    expect(wires.isSlow("a")).toBe(false);
    wires.send("a", "last");
    expect(wires.isSlow("a")).toBe(true);
    const { promise, resolve } = Promise.withResolvers<void>();
    theirs.addEventListener("message", ({ data }) => {
      if (data === "last") resolve();
    });
    theirs.accept();
    await promise;
    expect(wires.isSlow("a")).toBe(false);
    expect(wires.isSlow("nobody")).toBe(false);
  });

  test("[LM-9] is not who was given a long greeting in one go, but who leaves as much again unread", () => {
    const { 1: ours } = new WebSocketPair();
    ours.accept();
    const wires = wiresOf();
    wires.add(ours, { connection: connection("a"), note: "" });
    wires.send("a", "x".repeat(2 * SLOW_READER_MAX_BYTES));
    wires.grant("a");
    expect(wires.isSlow("a")).toBe(false);
    wires.send("a", "x".repeat(SLOW_READER_MAX_BYTES));
    expect(wires.isSlow("a")).toBe(false);
    wires.send("a", "last");
    expect(wires.isSlow("a")).toBe(true);
  });
});
