import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
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

describe("page metrics", () => {
  const metrics = [
    { name: "LCP", value: 812.5, rating: "good" },
    { name: "CLS", value: 0.3, rating: "poor" },
  ];
  const about = { route: "messenger", navigation: "back-forward-cache", device: "phone", release: "1.2.3-rc.1+5" };

  /** What is stored of a visit's metrics. */
  async function stored(sent: object, headers: Readonly<Record<string, string>> = {}): Promise<readonly unknown[]> {
    const points: unknown[] = [];
    const PAGE_METRICS = { writeDataPoint: (point?: AnalyticsEngineDataPoint) => void points.push(point) };
    expect((await callWith({ ...env, PAGE_METRICS }, "/api/rum", json(sent, headers))).status).toBe(200);
    return points;
  }

  test("are taken and dropped where there is no store", async () => {
    const answer = await call("/api/rum", json({ metrics, ...about }));
    expect(NothingAnswerSchema.parse(await answer.json()).data).toEqual({});
  });

  test("are stored with where and how they were measured, a point for each", async () => {
    expect(await stored({ metrics, ...about })).toEqual([
      {
        indexes: ["LCP"],
        blobs: ["LCP", "good", "messenger", "back-forward-cache", "phone", "1.2.3-rc.1+5"],
        doubles: [812.5],
      },
      {
        indexes: ["CLS"],
        blobs: ["CLS", "poor", "messenger", "back-forward-cache", "phone", "1.2.3-rc.1+5"],
        doubles: [0.3],
      },
    ]);
  });

  test("of an older client are stored with nothing in these places", async () => {
    expect(await stored({ metrics: metrics.slice(0, 1) })).toEqual([
      { indexes: ["LCP"], blobs: ["LCP", "good", "", "", "", ""], doubles: [812.5] },
    ]);
  });

  test("are stored without address, browser and person, whoever sends them", async () => {
    const telling = {
      "CF-Connecting-IP": "203.0.113.7",
      "User-Agent": "Telling/1.0",
      Referer: "https://telling.example/",
    };
    const points = await stored({ metrics, ...about }, { ...telling, ...anna });
    expect(points).toEqual(await stored({ metrics, ...about }));
    expect(JSON.stringify(points)).not.toMatch(/203\.0\.113|telling|anna/i);
  });

  test.each([
    ["a route that is an address", { route: "/rooms/lobby" }],
    ["a device by name", { device: "Pixel 9" }],
    ["a release that is a sentence", { release: "what anna said" }],
    ["a field that nobody knows", { userAgent: "Telling/1.0" }],
  ])("with %s are refused", async (_case, more) => {
    expect(await verdictOf(await call("/api/rum", json({ metrics, ...more })))).toEqual({
      status: 400,
      code: "INVALID_MESSAGE",
    });
  });
});
