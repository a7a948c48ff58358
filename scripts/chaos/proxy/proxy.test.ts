import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FaultProxy, type Passage } from "./proxy.ts";

/** An end of a connection that remembers what came. */
class End {
  readonly socket: Socket;
  heard = "";
  isClosed = false;
  #changed = (): void => undefined;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      this.heard += bytes.toString();
      this.#changed();
    });
    socket.on("close", () => {
      this.isClosed = true;
      this.#changed();
    });
  }

  /** Waits for what has to come; the test's own time limit is the patience. */
  async until(isThere: (end: End) => boolean): Promise<void> {
    while (!isThere(this)) await new Promise<void>((resolve) => (this.#changed = resolve));
  }

  async hears(text: string): Promise<void> {
    await this.until(({ heard }) => heard === text);
  }

  async closes(): Promise<void> {
    await this.until(({ isClosed }) => isClosed);
  }
}

let echo: Server;
let proxy: FaultProxy;
/** The server's ends, oldest first. */
let served: End[];

beforeEach(async () => {
  served = [];
  echo = createServer((socket) => {
    served.push(new End(socket));
    socket.on("data", (bytes) => socket.write(bytes));
  });
  echo.listen(0, "127.0.0.1");
  await once(echo, "listening");
  const address = echo.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  proxy = await FaultProxy.start(address.port);
});

afterEach(async () => {
  await proxy.stop();
  echo.close();
});

/** A client whose connection has come through to the server. */
async function joined(): Promise<{ client: End; server: End; passage: Passage }> {
  const client = new End(connect(proxy.port, "127.0.0.1"));
  client.socket.write("hi");
  await client.hears("hi");
  client.heard = "";
  const [server, passage] = [served.at(-1), proxy.passages.at(-1)];
  if (server === undefined || passage === undefined) throw new Error("not joined");
  server.heard = "";
  return { client, server, passage };
}

/** Long enough for a few bytes on this machine, had they been let through. */
const aWhile = async (): Promise<void> => sleep(50);

describe("a proxy that spoils connections", () => {
  test("passes bytes both ways, and ends", async () => {
    const { client, server } = await joined();
    client.socket.write("hello");
    await client.hears("hello");
    client.socket.end();
    await Promise.all([client.closes(), server.closes()]);
    expect([server.heard, client.heard]).toEqual(["hello", "hello"]);
  });

  test("delays a way, in order", async () => {
    const { client, passage } = await joined();
    const quick = await joined();
    // Far longer than the rest of this takes: what is heard meanwhile did not wait.
    passage.rule("down", { delayMs: 1_500 });
    client.socket.write("a");
    await aWhile();
    passage.rule("down", { delayMs: 0 });
    client.socket.write("b");
    quick.client.socket.write("c");
    await quick.client.hears("c");
    expect(client.heard).toBe("");
    await client.hears("ab");
  });

  test.each([
    ["up", 3, "abc"],
    ["up", 0, ""],
    ["down", 3, "abc"],
  ] as const)("cuts %s after %i bytes", async (way, bytes, whatCame) => {
    const { client, server, passage } = await joined();
    passage.cutAfterMore(way, bytes);
    client.socket.write("abcdef");
    await Promise.all([client.closes(), server.closes()]);
    expect((way === "up" ? server : client).heard).toBe(whatCame);
  });

  test("becomes half-open: bytes and ends go in, nothing comes out", async () => {
    const { client, server, passage } = await joined();
    passage.swallow();
    client.socket.write("abc");
    server.socket.write("def");
    server.socket.end();
    await aWhile();
    expect([client.heard, server.heard, client.isClosed]).toEqual(["", "", false]);
  });

  test("stops reading: the sender's buffers fill, and empty again later", async () => {
    const { client, server, passage } = await joined();
    passage.rule("down", { isUnread: true });
    const much = "x".repeat(16_000_000);
    server.socket.write(much);
    await aWhile();
    expect(server.socket.writableLength).toBeGreaterThan(0);
    passage.rule("down", { isUnread: false });
    await client.hears(much);
    expect(server.socket.writableLength).toBe(0);
  });

  test("refuses new connections, and says so", async () => {
    proxy.refuses = true;
    const client = new End(connect(proxy.port, "127.0.0.1"));
    await client.closes();
    expect([served, proxy.log]).toEqual([[], [{ connection: 1, what: "refused" }]]);
  });

  test("lets the old connection's last bytes arrive after the new one is open", async () => {
    const { client, server, passage } = await joined();
    passage.rule("up", { isHeld: true });
    client.socket.write("late");
    await aWhile();
    passage.linger();
    await client.closes();
    expect([server.heard, server.isClosed]).toEqual(["", false]);
    await joined();
    await server.closes();
    expect(server.heard).toBe("late");
    expect(proxy.log.map(({ connection, what }) => `${connection} ${what}`)).toEqual(
      expect.arrayContaining(["1 lingers", "2 accepted", "1 arrives late"]),
    );
  });

  test("breaks a connection on both sides, and the others stay", async () => {
    const [broken, other] = [await joined(), await joined()];
    broken.passage.cut();
    await Promise.all([broken.client.closes(), broken.server.closes()]);
    other.client.socket.write("here");
    await other.client.hears("here");
    expect(proxy.passages.map(({ number }) => number)).toEqual([2]);
  });
});
