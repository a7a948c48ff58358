import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHAT_PER_WINDOW, NUDGE_PER_WINDOW } from "../../../generated/contract/limits.ts";
import { startRig, type Rig } from "../../rig/index.ts";
import { ms } from "../kill/percentiles.ts";
import { Company } from "./company.ts";
import { Guest } from "./guest.ts";
import { OPCODE } from "./raw-frame.ts";
import { RawSocket } from "./raw-socket.ts";

/** An idle object falls asleep after 10 s. */
const ASLEEP_AFTER_MS = 11_500;
const PINGING_MS = 16_000;
const PING_EVERY_MS = 2_000;
const IDLE_SOCKETS = 100;
const PATIENCE_MS = 30_000;
const TOO_BIG_FOR_THE_RUNTIME = 32 * 1024 * 1024 + 1;
/** What variant `brisk` makes of `silentSocketMs` and `presenceLeaseMs`. */
const SILENT_MS = 3_000;
const LEASE_MS = 5_000;

let lasting: Rig;
let brisk: Rig;

beforeAll(async () => {
  [lasting, brisk] = await Promise.all([startRig({ variant: "lasting" }), startRig({ variant: "brisk" })]);
});
afterAll(async () => Promise.all([lasting.stop(), brisk.stop()]));

const constructed = async (room: string): Promise<number> =>
  Number(await (await fetch(`${lasting.httpUrl}/constructed?room=${room}`)).text());

/** All of these are about waiting, so they wait at the same time. */
describe.concurrent("what waits", { timeout: PATIENCE_MS }, () => {
  test("R5: [RS-4] 11 s idle, then somebody speaks: same sockets, new instance, nothing missed", async () => {
    const room = "idle";
    const [anna, bert] = [
      await Guest.enter(lasting, { room, user: "anna" }),
      await Guest.enter(lasting, { room, user: "bert" }),
    ];
    const { tookMs: warmMs } = await anna.say("before");
    const before = await bert.next("chat");
    await sleep(ASLEEP_AFTER_MS);
    expect(await constructed(room)).toBe(1);
    const { answer, tookMs } = await anna.say("after");
    console.log(`R5: ack ${ms(tookMs)} after ${ASLEEP_AFTER_MS / 1000} s idle, ${ms(warmMs)} warm (goal 25 ms)`);
    expect(answer).toMatchObject({ type: "ack", seq: before.seq + 1 });
    expect(await bert.next("chat")).toMatchObject({ text: "after", seq: before.seq + 1 });
    expect(await constructed(room)).toBe(2);
  });

  test("Server 6: [FR-7] [LM-4] 100 idle sockets that ping leave the room asleep; people, limits and receipts are there when it wakes", async () => {
    const room = "pinging";
    const anna = await Guest.enter(lasting, { room, user: "anna" });
    const guests = await Promise.all(
      Array.from({ length: IDLE_SOCKETS - 1 }, async (_, index) =>
        Guest.enter(lasting, { room, user: `user-${index}` }),
      ),
    );
    for (let count = 0; count < CHAT_PER_WINDOW; count += 1) await anna.say(`${count}`);
    for (let count = 0; count < NUDGE_PER_WINDOW; count += 1) anna.send({ type: "nudge", cid: crypto.randomUUID() });
    await anna.next("ack");
    const [reader] = guests;
    reader?.send({ type: "receipt", delivered: 3, read: 2 });
    await anna.next("receipt");

    const startedMs = performance.now();
    let pongs = 0;
    while (performance.now() - startedMs < PINGING_MS) {
      for (const guest of [anna, ...guests]) guest.ping();
      await Promise.all([anna, ...guests].map(async (guest) => guest.next("pong")));
      pongs += IDLE_SOCKETS;
      await sleep(PING_EVERY_MS);
    }
    expect(await constructed(room)).toBe(1);

    const refused = await anna.say("one too many");
    console.log(
      `Server 6: ${pongs} pongs in ${PINGING_MS / 1000} s, 1 construction; woken by a chat in ${ms(refused.tookMs)}`,
    );
    expect(await constructed(room)).toBe(2);
    expect(refused.answer).toMatchObject({ code: "RATE_LIMITED" });
    anna.send({ type: "nudge", cid: crypto.randomUUID() });
    expect(await anna.next("error")).toMatchObject({ of: "nudge", code: "RATE_LIMITED" });

    const late = Guest.knock(lasting, { room, user: "late" });
    const snapshot = await late.next("snapshot");
    expect(snapshot.userCount).toBe(IDLE_SOCKETS + 1);
    expect(snapshot.people).toHaveLength(IDLE_SOCKETS + 1);
    expect(snapshot.receipts).toContainEqual({ userId: "user-0", delivered: 3, read: 2 });
    expect([anna, ...guests].filter(({ isOpen }) => !isOpen)).toEqual([]);
    expect(await constructed(room)).toBe(2);
  });

  test("R8: [CL-6] a socket that gives no sign is closed as soon as something happens in its room", async () => {
    const company = await Company.in(brisk, "lively");
    const silent = await RawSocket.open(brisk.socketUrl({ room: "lively", user: "anna" }));
    await company.counts(3);
    await sleep(SILENT_MS / 2);
    company.ping();
    await sleep(SILENT_MS / 2 + 500);
    const spokenMs = performance.now();
    await company.chats();
    const { code, atMs } = await silent.ended;
    console.log(`R8: silent for ${SILENT_MS} ms, closed with ${code} ${ms(atMs - spokenMs)} after the next message`);
    expect(code).toBe(4008);
    const late = Guest.knock(brisk, { room: "lively", user: "late" });
    expect(await late.next("snapshot")).toMatchObject({ userCount: 3 });
  });

  test("R8: [CL-6] in a room where nothing happens it is closed within the lease", async () => {
    const openedMs = performance.now();
    const silent = await RawSocket.open(brisk.socketUrl({ room: "quiet", user: "anna" }));
    const { code, atMs } = await silent.ended;
    console.log(
      `R8: alone and silent, closed with ${code} after ${ms(atMs - openedMs)} (silent ${SILENT_MS}, lease ${LEASE_MS})`,
    );
    expect(code).toBe(4008);
    expect(atMs - openedMs).toBeGreaterThan(SILENT_MS);
    expect(atMs - openedMs).toBeLessThan(SILENT_MS + LEASE_MS + 1_000);
  });

  // The runtime ends it, not we: its client is told nothing, but the room lets it go (S1, note 1 of the table).
  test("S1: a frame of 32 MiB + 1 costs nobody but its client: the room counts one less", async () => {
    const company = await Company.in(lasting, "huge");
    const anna = await RawSocket.open(lasting.socketUrl({ room: "huge", user: "anna" }));
    await company.counts(3);
    const startedMs = performance.now();
    await anna.send({ opcode: OPCODE.text, payload: Buffer.alloc(TOO_BIG_FOR_THE_RUNTIME, " ") });
    expect(await company.counts(2)).toBe(2);
    console.log(`S1: 32 MiB + 1: the room lets its socket go after ${ms(performance.now() - startedMs)}`);
    await company.chats();
    anna.destroy();
  });
});
