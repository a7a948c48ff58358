import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import {
  FLOOD_FRAMES,
  SLOW_READER_MAX_BYTES,
  SOCKETS_PER_USER_AND_ROOM,
  STRIKES_TO_CLOSE,
} from "../../../generated/contract/limits.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { endPresenceSession } from "../index.ts";
import { enter, join, knockAs, stub, toldOf } from "./setting.ts";

/** A person whom no other test knows. */
let people = 0;
function someone(): string {
  people += 1;
  return `p${people}`;
}

describe("closing", () => {
  test.each([
    { rule: "FR-4", name: "binary", code: 1003, data: new Uint8Array([123, 125]).buffer },
    { rule: "FR-3", name: "no JSON", code: 1007, data: "{oops" },
    { rule: "FR-4", name: "too large", code: 1009, data: `"${"a".repeat(9_000)}"` },
  ])("[FR-3] [FR-4] [CL-1] a frame that is $name is closed with $code after a bye ($rule)", async ({ code, data }) => {
    const anna = await join(someone());
    anna.socket.send(data);
    expect(await anna.next("bye")).toMatchObject({ code });
    expect(await anna.ended()).toMatchObject({ code });
  });

  test("[AU-6] what comes behind a frame that closes the socket is not handled", async () => {
    const bertId = someone();
    const [anna, bert] = [await join(someone()), await join(bertId)];
    await anna.until("signedIn");
    bert.socket.send("{oops");
    bert.send({ type: "presence", status: "busy" });
    expect(await bert.ended()).toMatchObject({ code: 1007 });
    expect(await anna.rest()).toEqual([]);
  });

  test("[LM-5] a flood is closed with 1008, with a time to stay away", async () => {
    const anna = await join(someone());
    for (let count = 0; count <= FLOOD_FRAMES; count += 1) anna.send([{ type: "ping" }]);
    expect(await anna.next("bye")).toMatchObject({ code: 1008, reconnectAfterMs: expect.any(Number) });
    expect(await anna.ended()).toMatchObject({ code: 1008 });
  });

  test("[LM-6] the last strike is refused like those before, and then closed with 1008", async () => {
    const anna = await join(someone());
    for (let count = 0; count < STRIKES_TO_CLOSE; count += 1) anna.send({ type: "presence", status: "asleep" });
    const events = await anna.until("bye");
    expect(events.map(({ type }) => type)).toEqual([
      "presence",
      ...Array.from({ length: STRIKES_TO_CLOSE }, () => "error"),
      "bye",
    ]);
    expect(events.at(-1)).toMatchObject({ code: 1008, reconnectAfterMs: expect.any(Number) });
    expect(await anna.ended()).toMatchObject({ code: 1008 });
  });

  test("[LM-9] who reads nothing is closed with 4008 when there is news, and the others hear it", async () => {
    const slow = await knockAs(someone());
    const bertId = someone();
    const [anna, bert] = [await join(someone()), await join(bertId)];
    await anna.until("signedIn");
    await runInDurableObject(stub(), (_, ctx) => {
      for (const socket of ctx.getWebSockets()) {
        if (socket.bufferedAmount > 0) socket.send(`{"type":"later","text":"${"x".repeat(SLOW_READER_MAX_BYTES)}"}`);
      }
    });
    bert.send({ type: "presence", status: "busy" });
    expect(await toldOf(anna, bertId)).toBe("busy");
    const late = new TestClient(slow);
    const events = await late.until("bye");
    expect(events.at(-1)).toMatchObject({ code: 4008 });
    expect(events.at(-2)).toMatchObject({ type: "later" });
    expect(await late.ended()).toMatchObject({ code: 4008 });
  });

  test("[LM-10] a socket beyond socketsPerUserAndRoom is closed with 4029", async () => {
    const userId = someone();
    for (let count = 0; count < SOCKETS_PER_USER_AND_ROOM; count += 1) await join(userId, { client: `dev${count}` });
    const surplus = await enter(userId, { client: "surplus" });
    expect(await surplus.until("bye")).toMatchObject([{ type: "bye", code: 4029 }]);
    expect(await surplus.ended()).toMatchObject({ code: 4029 });
  });

  test("[CL-5] a newer socket of the same client replaces the older one, which hears 4009", async () => {
    const userId = someone();
    const older = await join(userId);
    const newer = await join(userId);
    expect(await older.next("bye")).toMatchObject({ code: 4009 });
    expect(await older.ended()).toMatchObject({ code: 4009 });
    expect(newer.closed).toBeNull();
  });

  test("[AU-6] a session that is over already is closed with 4001", async () => {
    const anna = await enter(someone(), { sessionMs: -1 });
    expect(await anna.until("bye")).toMatchObject([{ type: "bye", code: 4001 }]);
    expect(await anna.ended()).toMatchObject({ code: 4001 });
  });

  test("[AU-9] the end of a session closes its sockets, however often it is said", async () => {
    const userId = someone();
    const [anna, bert] = [await join(userId), await join(someone())];
    for (let times = 0; times < 3; times += 1) await endPresenceSession(env, `session-${userId}`);
    expect(await anna.next("bye")).toMatchObject({ code: 4001 });
    expect(await anna.ended()).toMatchObject({ code: 4001 });
    await bert.rest();
    expect(bert.closed).toBeNull();
  });

  test.each([1000, 1001, 4321])("[CL-2] a client's close with %i is answered at once", async (code) => {
    const anna = await join(someone());
    anna.socket.close(code, "bye");
    expect(await anna.ended()).toMatchObject({ code });
  });

  test("[CL-2] a client's close without a code is answered with 1000", async () => {
    const anna = await join(someone());
    anna.socket.close();
    expect(await anna.ended()).toMatchObject({ code: 1000 });
  });

  test("[PR-1] a socket that breaks is lost, not gone: its person stays for the lease, and its close changes nothing", async () => {
    const bertId = someone();
    const [anna, bert] = [await join(someone()), await join(bertId)];
    await anna.until("signedIn");
    await runInDurableObject(stub(), (presence, ctx) => {
      const broken = ctx.getWebSockets().find((socket) => socket.deserializeAttachment()?.connection.userId === bertId);
      if (broken === undefined) throw new Error("no socket");
      presence.webSocketError(broken);
      presence.webSocketClose(broken, 1000, "");
    });
    expect(await bert.ended()).toMatchObject({ code: 1011 });
    const closedAt = await runInDurableObject(stub(), (_, { storage }) =>
      storage.sql.exec("SELECT closedAt FROM devices WHERE userId = ?", bertId).one(),
    );
    expect(closedAt).toEqual({ closedAt: null });
    expect(await anna.rest()).toEqual([]);
  });
});
