import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import openapi from "../../../generated/openapi.json";
import { BODY_MAX_BYTES, PICTURE_MAX_BYTES } from "../../../generated/contract/limits.ts";
import { RefusalSchema } from "../../../generated/zod/classic.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { bearer, call, json, refusalOf, verdictOf } from "./support.ts";

interface Operation {
  readonly operationId: string;
  readonly "x-stage"?: string;
  readonly security?: readonly unknown[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"];
const VALID: Readonly<Record<string, string>> = { roomId: "lobby", userId: "anna" };
const fill = (path: string, value?: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => value ?? VALID[name] ?? "x1");

const paths = Object.entries<Readonly<Record<string, Operation>>>(openapi.paths);
const operations = paths.flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
);
const planned = operations.filter((operation) => operation["x-stage"] === "planned");
const done = operations.filter((operation) => operation["x-stage"] === undefined);
const secured = done.filter(({ security }) => security === undefined);
const withJson = done.filter(
  ({ requestBody }) => requestBody !== undefined && "application/json" in requestBody.content,
);
const withPicture = done.filter(({ requestBody }) => requestBody !== undefined && "image/png" in requestBody.content);
const title = ({ method, path }: { readonly method: string; readonly path: string }): string => `${method} ${path}`;

let anna: { readonly Authorization: string };
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  anna = await bearer("anna");
});

test("the document has operations of every sort, else the tests below show nothing", () => {
  for (const sort of [planned, secured, withJson, withPicture]) expect(sort.length).toBeGreaterThan(0);
  expect(done.length - secured.length).toBeGreaterThan(3);
});

describe("[HT-2] a known path with another method is 405 with Allow", () => {
  test.each(paths.map(([path, item]) => ({ path, has: Object.keys(item).map((method) => method.toUpperCase()) })))(
    "$path",
    async ({ path, has }) => {
      const allow = has.includes("GET") ? [...has, "HEAD"] : has;
      for (const method of METHODS.filter((each) => !has.includes(each))) {
        const response = await call(fill(path), { method, headers: anna });
        expect(response.headers.get("Allow")?.split(", ").toSorted()).toEqual(allow.toSorted());
        expect(await verdictOf(response)).toEqual({ status: 405, code: "METHOD_NOT_ALLOWED" });
      }
    },
  );
});

describe("[HT-1] an unknown path under /api is 404 in the envelope", () => {
  test.each([
    "/api",
    "/api/",
    "/api/nothing",
    "/api/rooms/",
    "/api/rooms/lobby/nothing",
    "/api//rooms",
    "/api/%",
    "/api/%zz/rooms",
    "/api/constructor",
    "/api/../api/x",
  ])("%s", async (path) => {
    for (const method of METHODS)
      expect(await verdictOf(await call(path, { method }))).toEqual({ status: 404, code: "NOT_FOUND" });
  });
});

describe("[HT-6] a planned operation is 501", () => {
  test.each(planned.map((operation) => [title(operation), operation] as const))(
    "%s",
    async (_title, { path, method }) => {
      const expected = { status: 501, code: "NOT_IMPLEMENTED" };
      expect(await verdictOf(await call(fill(path), { method }))).toEqual(expected);
      expect(await verdictOf(await call(fill(path), { method, headers: anna }))).toEqual(expected);
      const body = method === "GET" ? null : "{";
      expect(await verdictOf(await call(fill(path), { method, body }))).toEqual(expected);
    },
  );
});

const upgrade = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" };

describe("[AU-1] without a session", () => {
  test.each(secured.map((operation) => [title(operation), operation] as const))(
    "%s is 401",
    async (_title, { path, method }) => {
      const credentials = [
        undefined,
        "Bearer nonsense",
        "Basic YW5uYTphbm5h",
        `Bearer anna.${"A".repeat(43)}`,
        "Bearer",
        "",
      ];
      for (const Authorization of credentials) {
        const headers = {
          // The platform makes a GET of whatever asks for a socket.
          ...(path.startsWith("/api/ws/") && method === "GET" && upgrade),
          ...(Authorization !== undefined && { Authorization }),
        };
        expect(await verdictOf(await call(fill(path), { method, headers }))).toEqual({
          status: 401,
          code: "UNAUTHENTICATED",
        });
      }
    },
  );
});

describe("a body", () => {
  const post = async (path: string, method: string, type: string | null, body: BodyInit): Promise<Response> =>
    call(fill(path), { method, headers: { ...anna, ...(type !== null && { "Content-Type": type }) }, body });
  const cases = withJson.map((operation) => [title(operation), operation] as const);

  test.each(cases)("[HT-2] of %s that is not application/json is 415", async (_title, { path, method }) => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/jsonp",
      "text/json",
      "application/json; charset=latin1",
      "",
    ]) {
      expect(await verdictOf(await post(path, method, type, "{}"))).toEqual({
        status: 415,
        code: "UNSUPPORTED_MEDIA_TYPE",
      });
    }
    expect(await verdictOf(await post(path, method, null, new TextEncoder().encode("{}")))).toEqual({
      status: 415,
      code: "UNSUPPORTED_MEDIA_TYPE",
    });
  });

  test.each(cases)("[HT-2] of %s that is too large is 413, announced or not", async (_title, { path, method }) => {
    const large = JSON.stringify("x".repeat(BODY_MAX_BYTES));
    expect(await verdictOf(await post(path, method, "application/json", large))).toEqual({
      status: 413,
      code: "TOO_LARGE",
    });
    const unannounced = new Blob([large]).stream();
    expect(await verdictOf(await post(path, method, "application/json", unannounced))).toEqual({
      status: 413,
      code: "TOO_LARGE",
    });
  });

  test.each(cases)("[HT-2] of %s that is no JSON is 400 BAD_JSON", async (_title, { path, method }) => {
    for (const body of ["", "{", "undefined", "{'a':1}", "[".repeat(1_000), new Uint8Array([0x22, 0xff, 0x22])]) {
      expect(await verdictOf(await post(path, method, "application/json", body))).toEqual({
        status: 400,
        code: "BAD_JSON",
      });
    }
  });

  test.each(cases)(
    "[HT-3] of %s that does not fit is 400 INVALID_MESSAGE and names the field",
    async (_title, { path, method }) => {
      for (const body of ["null", "[]", '"x"', '{"kind":"demo","nobody":1}', '{"__proto__":{"polluted":true}}']) {
        const response = await post(path, method, "Application/JSON; charset=UTF-8", body);
        expect(response.status).toBe(400);
        const { error } = await refusalOf(response);
        expect(error.code).toBe("INVALID_MESSAGE");
        expect(error.details?.length).toBeGreaterThan(0);
      }
      expect({}).not.toHaveProperty("polluted");
    },
  );

  test.each(withPicture.map((operation) => [title(operation), operation] as const))(
    "[HT-2] of %s is a picture of pictureMaxBytes at most, announced or not",
    async (_title, { path, method }) => {
      for (const type of ["application/json", "image/svg+xml", "image/gif", "image/png; charset=x", "text/html", ""]) {
        expect((await verdictOf(await post(path, method, type, "x"))).status).toBe(415);
      }
      const large = new Uint8Array(PICTURE_MAX_BYTES + 1);
      expect((await verdictOf(await post(path, method, "image/png", large))).status).toBe(413);
      expect((await verdictOf(await post(path, method, "image/png", new Blob([large]).stream()))).status).toBe(413);
      // Of the right size, it is looked at, and is no picture.
      expect((await verdictOf(await post(path, method, "image/png", large.subarray(1)))).status).toBe(400);
    },
  );

  test("[HT-2] of exactly bodyMaxBytes is read", async () => {
    const body = JSON.stringify({ metrics: [], x: "" });
    const padded = body.slice(0, -2) + "x".repeat(BODY_MAX_BYTES - body.length) + body.slice(-2);
    expect(padded).toHaveLength(BODY_MAX_BYTES);
    expect((await verdictOf(await call("/api/rum", { ...json(0), body: padded }))).code).toBe("INVALID_MESSAGE");
  });
});

describe("[HT-3] a value in the path or query that does not fit names itself", () => {
  test.each(["%zz", "%", "A", "a%2Fb", "a%00", "%C3%28", "-a", "x".repeat(65), "..%2f..%2fetc"])(
    "room %s",
    async (roomId) => {
      for (const path of ["/api/rooms/{roomId}", "/api/rooms/{roomId}/messages", "/api/ws/room/{roomId}"]) {
        const response = await call(fill(path, roomId), { headers: { ...anna, ...upgrade } });
        expect(response.status).toBe(400);
        expect((await refusalOf(response)).error).toMatchObject({
          code: "INVALID_MESSAGE",
          details: [{ path: "/roomId" }],
        });
      }
    },
  );

  test.each([
    ["limit=0", "/limit"],
    ["limit=101", "/limit"],
    ["limit=", "/limit"],
    ["limit=1e2", "/limit"],
    ["limit=0x10", "/limit"],
    ["limit=%2010", "/limit"],
    ["limit=1&limit=2", "/limit"],
    ["before=0", "/before"],
    ["before=1.5", "/before"],
    ["before=9007199254740992", "/before"],
    ["before=%zz", "/before"],
  ])("?%s", async (query, path) => {
    const response = await call(`/api/rooms/lobby/messages?${query}`, { headers: anna });
    expect(response.status).toBe(400);
    const { error } = await refusalOf(response);
    expect(error.code).toBe("INVALID_MESSAGE");
    expect(new Set(error.details?.map((detail) => detail.path))).toEqual(new Set([path]));
  });

  test.each(["epoch=", "after=-1", "after=x", "client=x", "client=0B0E7F4A-5A63-4C0E-9D62-6F2F3A5D9C11"])(
    "a socket with ?%s",
    async (query) => {
      expect(await verdictOf(await call(`/api/ws/room/lobby?${query}`, { headers: { ...anna, ...upgrade } }))).toEqual({
        status: 400,
        code: "INVALID_MESSAGE",
      });
    },
  );
});

describe("every answer", () => {
  const sample = [
    "/api/health",
    "/api/settings",
    "/api/auth/people",
    "/api/rooms",
    "/api/nothing",
    "/api/contacts",
    "/api/ws/presence",
  ];

  test("[HT-1] has a request id of its own, never one that the client sends, and the server's time", async () => {
    const sentId = crypto.randomUUID();
    const ids = new Set<string>();
    for (const path of [...sample, ...sample]) {
      const before = Date.now();
      const { meta } = await (
        await call(path, { headers: { "X-Request-Id": sentId, "CF-Ray": sentId } })
      ).json<{ meta: { requestId: string; timestamp: number } }>();
      expect(RefusalSchema.shape.meta.safeParse(meta).success).toBe(true);
      expect(meta.timestamp).toBeGreaterThanOrEqual(before - 1_000);
      ids.add(meta.requestId);
    }
    expect(ids.size).toBe(2 * sample.length);
    expect(ids.has(sentId)).toBe(false);
  });

  test("to HEAD is that to GET without the body", async () => {
    for (const path of ["/api/health", "/api/rooms", "/api/nothing"]) {
      const [head, get] = [await call(path, { method: "HEAD" }), await call(path)];
      expect(head.status).toBe(get.status);
      expect(await head.text()).toBe("");
    }
    expect((await call("/api/ws/presence", { method: "HEAD", headers: anna })).status).toBe(426);
    expect((await call("/api/auth/logout", { method: "HEAD", headers: anna })).status).toBe(405);
  });
});

test("a path outside /api is the page", async () => {
  for (const path of ["/", "/rooms/lobby", "/apiary"]) {
    const response = await call(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toContain("text/html");
  }
});
