import { TestClient } from "../../sockets/testing/test-client.ts";
import { bearer, call, json } from "./support.ts";

interface Answered {
  readonly status: number;
  /** The code of a refusal. */
  readonly code: string | null;
  /** Read with the schema of the answer where more than a look at it is needed. */
  readonly data: unknown;
  /** All of it, as it came. */
  readonly body: string;
}

/** A signed-in person who calls the worker as the outside world does. */
export class Caller {
  readonly userId: string;
  /** What proves who it is. */
  readonly headers: { readonly Authorization: string };

  private constructor(userId: string, headers: { readonly Authorization: string }) {
    this.userId = userId;
    this.headers = headers;
  }

  /** Signs a seeded person in. */
  static async signIn(userId: string): Promise<Caller> {
    return new Caller(userId, await bearer(userId));
  }

  /** Calls an operation, with a body where it has one. */
  async api(method: string, path: string, body?: object): Promise<Answered> {
    const init = body === undefined ? { headers: this.headers } : json(body, this.headers);
    const response = await call(path, { ...init, method });
    const text = await response.text();
    const parsed: { readonly data?: unknown; readonly error?: { readonly code: string } } = JSON.parse(text);
    return { status: response.status, code: parsed.error?.code ?? null, data: parsed.data, body: text };
  }

  /** Knocks at a room. */
  async knock(roomId: string, query = ""): Promise<Response> {
    const headers = { ...this.headers, Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" };
    return call(`/api/ws/room/${roomId}${query}`, { headers });
  }

  /** Opens the presence socket and takes everything up to the snapshot. */
  async appear(): Promise<TestClient> {
    const headers = { ...this.headers, Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" };
    const client = new TestClient(await call("/api/ws/presence", { headers }));
    await client.until("snapshot");
    return client;
  }

  /** Opens a socket of a room and takes everything up to `caughtUp`. */
  async enter(roomId: string, query = ""): Promise<TestClient> {
    const client = new TestClient(await this.knock(roomId, query));
    await client.until("caughtUp");
    return client;
  }
}
