import { expect, it } from "vitest";
import { fetchSocket, type AcceptableSocket, type UpgradeFetch } from "./fetch-socket.ts";
import { settle } from "./testing/bench.ts";
import { FakeSocket } from "./testing/fake-network.ts";

/** What a Worker gets with the answer to an upgrade. */
class AcceptedSocket extends FakeSocket implements AcceptableSocket {
  isAccepted = false;

  override accept(): void {
    this.isAccepted = true;
  }
}

function made() {
  const asked: unknown[] = [];
  const socket = new AcceptedSocket("ws://test", [], {});
  const upgrade: UpgradeFetch = (url, { headers }) => {
    asked.push([url, headers]);
    return Promise.resolve({ status: 101, webSocket: socket });
  };
  return { asked, socket, open: fetchSocket(upgrade) };
}

it("[VE-1] asks for the upgrade with the token and the version, and is a socket like any other from then on", async () => {
  const { asked, socket, open } = made();
  const opened = open("wss://messenger.example/api/ws/presence", ["cfm.v1"], { authorization: "Bearer t" });
  const heard: unknown[] = [];
  opened.addEventListener("open", () => {
    heard.push("open");
    opened.send("hello");
  });
  opened.addEventListener("message", ({ data }) => heard.push(data));
  opened.addEventListener("close", ({ code }) => heard.push(code));
  await settle();
  socket.pushText("there");
  socket.end(4008);
  opened.close(1000);
  expect(heard).toEqual(["open", "there", 4008]);
  expect([socket.isAccepted, socket.frames, socket.closedWith]).toEqual([true, ["hello"], 1000]);
  const headers = { authorization: "Bearer t", Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" };
  expect(asked).toEqual([["https://messenger.example/api/ws/presence", headers]]);
});

it("takes a refused upgrade and a network that is gone for a lost socket", async () => {
  const refused = fetchSocket(() => Promise.resolve({ status: 401, webSocket: null }));
  const gone = fetchSocket(() => Promise.reject(new TypeError("fetch failed")));
  const codes: number[] = [];
  for (const open of [refused, gone])
    open("wss://messenger.example", [], {}).addEventListener("close", ({ code }) => codes.push(code));
  await settle();
  expect(codes).toEqual([1006, 1006]);
});

it("a socket that was given up before it came is closed when it comes", async () => {
  const { socket, open } = made();
  const opened = open("ws://messenger.example", [], {});
  const heard: string[] = [];
  opened.addEventListener("open", () => heard.push("open"));
  opened.close();
  await settle();
  expect([socket.isAccepted, socket.closedWith, heard]).toEqual([true, 1005, []]);
});
