import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ABUSE_FRAMES, SOCKETS_PER_USER_AND_ROOM } from "../../../generated/contract/limits.ts";
import { startRig, type Rig } from "../../rig/index.ts";
import { Company } from "./company.ts";
import { Guest } from "./guest.ts";
import { RawSocket } from "./raw-socket.ts";

/** The gate of section 7: a code of the server is seen within a second, a client's close is answered within 250 ms. */
const SEEN_WITHIN_MS = 1_000;
const ANSWERED_WITHIN_MS = 250;
const SHORT_SESSION_MS = 500;
const NO_CODE = 1005;

let rig: Rig;
let room: string;

beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => rig.stop());

const come = async (user = "anna"): Promise<Guest> => {
  room = `room-${crypto.randomUUID()}`;
  return Guest.enter(rig, { room, user });
};

describe("close codes of the server", () => {
  const causes: readonly { readonly code: number; readonly what: string; readonly provoke: () => Promise<Guest> }[] = [
    { code: 1003, what: "a binary frame", provoke: async () => sending(await come(), new Uint8Array([1])) },
    { code: 1007, what: "no JSON", provoke: async () => sending(await come(), "{oops") },
    { code: 1009, what: "too large a frame", provoke: async () => sending(await come(), " ".repeat(9_000)) },
    {
      code: 1008,
      what: "a flood",
      provoke: async () => {
        const guest = await come();
        for (let count = 0; count <= ABUSE_FRAMES; count += 1) guest.send({ type: "nudge", cid: crypto.randomUUID() });
        return guest;
      },
    },
    {
      code: 4009,
      what: "a newer socket of the same client",
      provoke: async () => {
        await come("bert");
        const client = crypto.randomUUID();
        const older = await Guest.enter(rig, { room, user: "anna", client });
        await Guest.enter(rig, { room, user: "anna", client });
        return older;
      },
    },
    {
      code: 4029,
      what: "one socket too many",
      provoke: async () => {
        await come();
        for (let count = 1; count < SOCKETS_PER_USER_AND_ROOM; count += 1)
          await Guest.enter(rig, { room, user: "anna" });
        return Guest.knock(rig, { room, user: "anna" });
      },
    },
  ];

  test.each(causes)("[CL-1] $code for $what is announced and seen at once", async ({ code, what, provoke }) => {
    const guest = await provoke();
    const provokedMs = performance.now();
    const { atMs, ...ending } = await guest.ended;
    console.log(`close ${code} for ${what}: seen after ${Math.max(0, atMs - provokedMs).toFixed(1)} ms`);
    expect(ending).toEqual({ code, announced: code });
    expect(atMs - provokedMs).toBeLessThan(SEEN_WITHIN_MS);
  });

  // For `onclose` it would have to wait until the object falls asleep: workerd does not end a connection on which it
  // never got data. The frame is there at once, so a client that acts on it, or on `bye`, loses no time.
  test("[CL-1] the frame of a close is seen at once by a client that never said anything, too", async () => {
    const visit = { room: "silent", user: "anna", client: crypto.randomUUID() };
    const older = await RawSocket.open(rig.socketUrl(visit));
    const replacedMs = performance.now();
    await Guest.enter(rig, visit);
    const { code, atMs } = await older.ended;
    expect(code).toBe(4009);
    expect(atMs - replacedMs).toBeLessThan(SEEN_WITHIN_MS);
  });

  test("[AU-6] [CL-1] 4001 for the end of a session comes by itself", async () => {
    const visit = { room: "short", user: "anna", sessionTtlMs: SHORT_SESSION_MS };
    const knockedMs = performance.now();
    const guest = await Guest.enter(rig, visit);
    const { atMs, ...ending } = await guest.ended;
    console.log(`close 4001: ${(atMs - knockedMs - SHORT_SESSION_MS).toFixed(0)} ms after the end of the session`);
    expect(ending).toEqual({ code: 4001, announced: 4001 });
    expect(atMs - knockedMs).toBeLessThan(SHORT_SESSION_MS + SEEN_WITHIN_MS);
  });
});

describe("close codes of a client", () => {
  test.each([1000, 1001, 3000, 3999, 4000, 4321, 4999, undefined])("[CL-2] %s is answered at once", async (code) => {
    const guest = await come();
    const company = await Company.in(rig, room);
    const closedMs = performance.now();
    guest.close(code);
    const ending = await guest.ended;
    console.log(`close by the client with ${code}: answered after ${(ending.atMs - closedMs).toFixed(1)} ms`);
    expect([code ?? 1000, code ?? NO_CODE]).toContain(ending.code);
    expect(ending.atMs - closedMs).toBeLessThan(ANSWERED_WITHIN_MS);
    await company.chats();
  });
});

function sending(guest: Guest, frame: string | Uint8Array): Guest {
  guest.sendFrame(frame);
  return guest;
}
