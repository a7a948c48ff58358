import { expect, test } from "vitest";
import { ApiRefusal, createHttpClient, unwrap } from "../../../../generated/http/client.ts";

const meta = { timestamp: 1, requestId: "0b6e0a4e-5c1d-4f7e-9d1a-3c2b1a0f9e8d" };

/** A client whose server gives this answer; `requests` holds what it was asked. */
function clientOf(body: unknown, init: ResponseInit = {}) {
  const requests: Request[] = [];
  const client = createHttpClient({
    baseUrl: "http://messenger.test",
    headers: { "X-CFM-CSRF": "1" },
    fetch: (request) => {
      requests.push(request);
      return Promise.resolve(new Response(typeof body === "string" ? body : JSON.stringify(body), init));
    },
  });
  return { client, requests };
}

async function refusalOf(body: unknown, init: ResponseInit): Promise<ApiRefusal> {
  const { client } = clientOf(body, init);
  return unwrap(client.GET("/api/auth/me")).then(
    () => Promise.reject(new Error("not refused")),
    (error: unknown) => {
      if (error instanceof ApiRefusal) return error;
      throw error;
    },
  );
}

test("gives the data of a success, and fills in path and query", async () => {
  const room = { roomId: "lobby", kind: "public", title: "Lobby", topic: "", encrypted: false };
  const { client, requests } = clientOf({ success: true, data: room, meta });
  const found = await unwrap(client.GET("/api/rooms/{roomId}", { params: { path: { roomId: "a b" } } }));
  expect(found.title).toBe("Lobby");
  expect(requests[0]?.url).toBe("http://messenger.test/api/rooms/a%20b");
  expect(requests[0]?.headers.get("X-CFM-CSRF")).toBe("1");
});

test("throws what an envelope says", async () => {
  const details = [{ path: "/limit", message: "Too big" }];
  const error = { code: "RATE_LIMITED", message: "Wait.", details, retryAfterMs: 1500 };
  const refusal = await refusalOf({ success: false, error, meta }, { status: 429, headers: { "Retry-After": "9" } });
  expect(refusal).toMatchObject({
    code: "RATE_LIMITED",
    sentCode: "RATE_LIMITED",
    message: "Wait.",
    status: 429,
    details,
    retryAfterMs: 1500,
    requestId: meta.requestId,
  });
});

test("reads Retry-After where the envelope does not say", async () => {
  const error = { code: "UNAVAILABLE", message: "Later." };
  const seconds = await refusalOf({ success: false, error, meta }, { status: 503, headers: { "Retry-After": "2" } });
  expect(seconds.retryAfterMs).toBe(2000);
  const date = { status: 503, headers: { "Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT" } };
  expect((await refusalOf({ success: false, error, meta }, date)).retryAfterMs).toBeUndefined();
});

test("treats an unknown code, and no envelope at all, like INTERNAL", async () => {
  const unknown = await refusalOf({ success: false, error: { code: "NEW_ONE", message: "x" }, meta }, { status: 418 });
  expect([unknown.code, unknown.sentCode, unknown.status]).toEqual(["INTERNAL", "NEW_ONE", 418]);
  for (const body of ["<h1>Bad gateway</h1>", "", "null", "{}", '{"error":"__proto__"}']) {
    const refusal = await refusalOf(body, { status: 502 });
    expect([refusal.code, refusal.sentCode, refusal.status]).toEqual(["INTERNAL", "", 502]);
  }
});

test("what fetch throws passes through", async () => {
  const client = createHttpClient({
    baseUrl: "http://messenger.test",
    fetch: () => Promise.reject(new TypeError("down")),
  });
  await expect(unwrap(client.GET("/api/health"))).rejects.toThrow(TypeError);
});
