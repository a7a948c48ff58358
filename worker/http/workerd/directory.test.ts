import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { version } from "../../../package.json";
import {
  DemoPersonListAnswerSchema,
  HealthAnswerSchema,
  MessagePageAnswerSchema,
  NothingAnswerSchema,
  PersonAnswerSchema,
  PublicSettingsAnswerSchema,
  RoomAnswerSchema,
  RoomListAnswerSchema,
} from "../../../generated/zod/classic.ts";
import { changePersonalMessage } from "../../people/index.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { bearer, call, callWith, json, verdictOf } from "./support.ts";

let anna: { readonly Authorization: string };
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  anna = await bearer("anna");
});

const read = async (path: string): Promise<unknown> => (await call(path, { headers: anna })).json();

test("health names the protocol and the release", async () => {
  expect(HealthAnswerSchema.parse(await read("/api/health")).data).toEqual({ protocol: "cfm.v1", release: version });
});

test("settings tell what a client needs and nothing that is secret", async () => {
  const response = await call("/api/settings");
  const text = await response.text();
  expect(PublicSettingsAnswerSchema.parse(JSON.parse(text)).data).toEqual({
    protocol: "cfm.v1",
    release: version,
    turnstile: { siteKey: env.TURNSTILE_SITE_KEY, scriptUrl: env.TURNSTILE_SCRIPT_URL, action: "login" },
    demoSignIn: true,
  });
  expect(text).not.toContain(env.TURNSTILE_SECRET);
  const off = PublicSettingsAnswerSchema.parse(
    await (await callWith({ ...env, DEMO_SIGN_IN: "off" }, "/api/settings")).json(),
  );
  expect(off.data.demoSignIn).toBe(false);
});

test("thirty people can be chosen without signing in", async () => {
  const { data } = DemoPersonListAnswerSchema.parse(await (await call("/api/auth/people")).json());
  expect(data.people).toHaveLength(30);
  expect(data.people.map(({ person }) => person.userId)).toContain("anna");
});

test("the public rooms are listed, the lobby first, and read one by one", async () => {
  const { rooms } = RoomListAnswerSchema.parse(await read("/api/rooms")).data;
  expect(rooms).toHaveLength(6);
  expect(rooms[0]).toMatchObject({ roomId: "lobby", kind: "public", encrypted: false });
  for (const room of rooms) expect(RoomAnswerSchema.parse(await read(`/api/rooms/${room.roomId}`)).data).toEqual(room);
});

test("a person is read, also after their message has changed", async () => {
  await changePersonalMessage(env, "ben", "'); DROP TABLE MESSENGER_people; --");
  const { data } = PersonAnswerSchema.parse(await read("/api/people/ben"));
  expect(data).toMatchObject({ userId: "ben", personalMessage: "'); DROP TABLE MESSENGER_people; --" });
  expect(await verdictOf(await call("/api/people/nobody", { headers: anna }))).toEqual({
    status: 404,
    code: "NOT_FOUND",
  });
});

test("[HT-7] the pages of a room are whole, without a gap, and say whether there is more", async () => {
  const client = new TestClient(
    await call("/api/ws/room/late-night", {
      headers: { ...anna, Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" },
    }),
  );
  await client.until("caughtUp");
  for (let index = 0; index < 5; index++) {
    client.send({ type: "chat", cid: crypto.randomUUID(), after: 0, text: `line ${index}` });
    await client.next("ack");
  }
  const page = async (
    query: string,
  ): Promise<{ seqs: readonly number[]; more: boolean; userIds: readonly string[] }> => {
    const { events, more, people } = MessagePageAnswerSchema.parse(
      await read(`/api/rooms/late-night/messages${query}`),
    ).data;
    return { seqs: events.map(({ seq }) => seq), more, userIds: people.map(({ userId }) => userId) };
  };
  const all = await page("");
  expect(all.seqs.at(-1)).toBe(all.seqs.length);
  expect(all).toMatchObject({ more: false, userIds: ["anna"] });
  expect(all.seqs.length).toBeGreaterThanOrEqual(5);
  expect(await page("?limit=2")).toMatchObject({ seqs: all.seqs.slice(-2), more: true });
  expect(await page("?before=3&limit=100")).toMatchObject({ seqs: [1, 2], more: false });
  expect(await page("?before=1")).toEqual({ seqs: [], more: false, userIds: [] });
  client.socket.close(1000);
});

test("page metrics are taken, and go where there is a store", async () => {
  const metrics = [
    { name: "LCP", value: 812.5, rating: "good" },
    { name: "CLS", value: 0.3, rating: "poor" },
  ];
  expect(NothingAnswerSchema.parse(await (await call("/api/rum", json({ metrics }))).json()).data).toEqual({});
  const points: unknown[] = [];
  const PAGE_METRICS = { writeDataPoint: (point?: AnalyticsEngineDataPoint) => void points.push(point) };
  expect((await callWith({ ...env, PAGE_METRICS }, "/api/rum", json({ metrics }))).status).toBe(200);
  expect(points).toEqual([
    { indexes: ["LCP"], blobs: ["good"], doubles: [812.5] },
    { indexes: ["CLS"], blobs: ["poor"], doubles: [0.3] },
  ]);
});
