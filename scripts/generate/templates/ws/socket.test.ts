import { expect, test } from "vitest";
import { RoomSocket, type SocketLike } from "../../../../generated/ws/client.ts";

/** A socket whose other end is the test. */
class FakeSocket extends EventTarget {
  readonly sent: string[] = [];
  readonly closed: unknown[][] = [];

  send(data: string): void {
    this.sent.push(data);
  }

  close(...args: unknown[]): void {
    this.closed.push(args);
  }

  receive(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data: typeof data === "string" ? data : JSON.stringify(data) }));
  }
}

/** The fake as the stub sees it: its listeners get events with the fields of the real ones. */
function socketOf(fake: FakeSocket): SocketLike {
  return Object.assign(fake, {
    addEventListener: (type: string, listener: (event: never) => void) =>
      EventTarget.prototype.addEventListener.call(fake, type, (event) => listener(event as never)),
  });
}

const count = { type: "userCount", count: 3 };

test("calls listeners by type, in the order of the wire, until they are taken away", () => {
  const fake = new FakeSocket();
  const socket = new RoomSocket(socketOf(fake));
  const calls: string[] = [];
  const off = socket.on("userCount", (event) => calls.push(`count ${event.count}`));
  socket.on("pong", () => calls.push("pong"));
  socket.onUnknown(({ type, seq }) => calls.push(`unknown ${type} ${seq}`));
  socket.onInvalid(({ path }) => calls.push(`invalid ${path}`));
  fake.receive([count, { type: "edit", seq: 9 }, { type: "userCount" }, { type: "pong" }]);
  off();
  fake.receive(count);
  expect(calls).toEqual(["count 3", "unknown edit 9", "invalid /2/count", "pong"]);
});

test("hands over everything that arrives to who asks for all of it", () => {
  const fake = new FakeSocket();
  const socket = new RoomSocket(socketOf(fake));
  const received: unknown[] = [];
  socket.onReceived((item) => received.push(item));
  fake.receive([count, { type: "edit" }]);
  expect(received).toEqual([
    { known: true, event: count },
    { known: false, reason: "unknown", type: "edit" },
  ]);
});

test("sends one command alone and several in one frame, pings and closes", () => {
  const fake = new FakeSocket();
  const socket = new RoomSocket(socketOf(fake));
  socket.send({ type: "typing", on: true });
  socket.send([
    { type: "typing", on: false },
    { type: "receipt", delivered: 2, read: 1 },
  ]);
  socket.ping();
  socket.close(1000, "done");
  expect(fake.sent).toEqual([
    '{"type":"typing","on":true}',
    '[{"type":"typing","on":false},{"type":"receipt","delivered":2,"read":1}]',
    '{"type":"ping"}',
  ]);
  expect(fake.closed).toEqual([[1000, "done"]]);
});

test("tells of open and close", () => {
  const fake = new FakeSocket();
  const socket = new RoomSocket(socketOf(fake));
  const calls: unknown[] = [];
  socket.onOpen(() => calls.push("open"));
  socket.onClose((event) => calls.push(event));
  fake.dispatchEvent(new Event("open"));
  fake.dispatchEvent(Object.assign(new Event("close"), { code: 4009, reason: "replaced" }));
  expect(calls).toEqual(["open", { code: 4009, reason: "replaced" }]);
});
