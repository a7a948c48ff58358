import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { WebSocketServer } from "ws";
import { Messenger, type SocketFactory } from "../index.ts";
import { FakeApi, signedIn } from "../testing/fake-api.ts";
import { FakeRoom } from "../testing/fake-room.ts";
import { FakeSocket } from "../testing/fake-network.ts";
import { sayHello } from "./say-hello.ts";

const api = new FakeApi();
const room = new FakeRoom();
const upgrades: (string | undefined)[][] = [];
let server: Server;
let baseUrl: string;

async function answer(request: Request, response: ServerResponse): Promise<void> {
  const given = await api.fetch(request);
  response.writeHead(given.status, Object.fromEntries(given.headers)).end(await given.text());
}

/** The fakes behind a real port: HTTP by FakeApi, sockets by FakeRoom. */
beforeEach(async () => {
  api.answers.set("POST /api/auth/login", { data: signedIn("anna", "token-1") });
  const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => "cfm.v1" });
  server = createServer((request, response) => {
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    void answer(new Request(`${baseUrl}${request.url}`, { method: request.method ?? "GET", headers }), response);
  });
  server.on("upgrade", (request, line, head) => {
    upgrades.push([request.headers.authorization, request.headers["sec-websocket-protocol"]]);
    sockets.handleUpgrade(request, line, head, (socket) => {
      const inner = new FakeSocket(`${baseUrl}${request.url}`, [], {});
      inner.addEventListener("message", ({ data }) => socket.send(String(data)));
      socket.addEventListener("message", ({ data }) => inner.send(typeof data === "string" ? data : ""));
      room.serve(inner, "anna");
    });
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

it("[VE-1] the example works over a real socket, with the platform's own WebSocket and a bearer token", async () => {
  expect(await sayHello(baseUrl, "token of the widget")).toBe(1);
  expect(room.log).toMatchObject([{ from: "anna", text: "Hello from Node" }]);
  expect(upgrades).toEqual([["Bearer token-1", "cfm.v1"]]);
});

it("takes the sockets of the package ws as well", async () => {
  const { WebSocket } = await import("ws");
  const factory: SocketFactory = (url, protocols, headers) => new WebSocket(url, [...protocols], { headers });
  const messenger = new Messenger({ baseUrl, WebSocket: factory, token: "token-2" });
  const connection = messenger.openRoom("lobby");
  await new Promise<void>(
    (live) => void connection.subscribe((state) => void (state.connection.phase === "live" && live())),
  );
  connection.close();
  expect(upgrades.at(-1)).toEqual(["Bearer token-2", "cfm.v1"]);
});

it.each(["./say-hello.ts", "./greet-friend.ts"])("%s stands in the README as it is", (example) => {
  const [readme, text] = ["../README.md", example].map((path) => readFileSync(new URL(path, import.meta.url), "utf8"));
  expect(readme).toContain(text);
});
