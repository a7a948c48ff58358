import { describe, expect, it } from "vitest";
import { HEARTBEAT_MS, PONG_TIMEOUT_MS } from "../../generated/contract/limits.ts";
import { PING_FRAME, PONG_FRAME } from "../../generated/ws/codec.ts";
import { HIDDEN_PROBE_MS, PATIENCE_MS, DIAGNOSIS_MS } from "./connection.ts";
import { STABLE_AFTER_MS } from "./connection-state.ts";
import { greet, liveRoom, openRoom, settle } from "./testing/bench.ts";
import { caughtUp, hello, LIMITS, snapshot } from "./testing/events.ts";

/** The longest first wait: base of 500 ms times 0.5. */
const FIRST_WAIT_MS = 250;

it("[VE-1] offers exactly the subprotocol cfm.v1, and no position where there is none", () => {
  const { network } = openRoom();
  expect(network.latest.protocols).toEqual(["cfm.v1"]);
  expect([...network.latest.url.searchParams.keys()]).toEqual(["client"]);
});

it("waits and tries again when the platform gives no socket", () => {
  const { room, network, socket, clock } = liveRoom();
  network.onOpen = () => {
    throw new Error("no sockets left");
  };
  socket.end(1006);
  clock.tick(FIRST_WAIT_MS);
  expect(network.sockets).toHaveLength(2);
  expect(room.state.connection.phase).toBe("waiting");
  network.onOpen = () => undefined;
  clock.tick(60_000);
  expect(network.sockets.length).toBeGreaterThan(2);
  greet(network.latest);
  expect(room.state.connection.phase).toBe("live");
});

it("opens no socket when it is closed on hearing that it connects", () => {
  const { room, network, socket, clock } = liveRoom();
  room.subscribe(({ connection }) => {
    if (connection.phase === "connecting") room.close();
  });
  socket.end(1006);
  clock.tick(60_000);
  expect([network.sockets.length, clock.pending]).toEqual([1, 0]);
  expect(room.state.connection).toMatchObject({ phase: "closed", why: "done" });
});

it("is live only after caughtUp", () => {
  const { room, network } = openRoom();
  const phases = [room.state.connection.phase];
  room.subscribe(({ connection }) => phases.push(connection.phase));
  network.latest.accept();
  network.latest.push(hello());
  network.latest.push(snapshot());
  network.latest.push(caughtUp());
  expect(phases).toEqual(["connecting", "connecting", "connecting", "live"]);
});

it("[CL-3] waits longer each time, and from the beginning after a connection that held", async () => {
  const { network, clock } = openRoom({ random: () => 0.999 });
  const waits: number[] = [];
  for (const round of [0, 1, 2]) {
    network.latest.end(1006);
    await settle();
    const from = clock.now();
    while (network.sockets.length === round + 1) clock.tick(1);
    waits.push(clock.now() - from);
  }
  expect(waits).toEqual([500, 999, 1998]);
  greet(network.latest);
  network.latest.end(1006);
  clock.tick(3995);
  expect(network.sockets).toHaveLength(4);
  clock.tick(1);
  greet(network.latest);
  clock.tick(STABLE_AFTER_MS);
  network.latest.end(1006);
  clock.tick(500);
  expect(network.sockets).toHaveLength(6);
});

it("[CL-1] takes `bye` for the end: the close behind it may take long to arrive", () => {
  const { room, network, socket, clock } = liveRoom();
  socket.push({ type: "bye", code: 1012, reason: "restart" });
  expect(room.state.connection).toEqual({ phase: "waiting", retryAt: clock.now() + FIRST_WAIT_MS, code: 1012 });
  socket.end(1012);
  clock.tick(FIRST_WAIT_MS);
  expect(network.sockets).toHaveLength(2);
});

it("[CL-5] comes back when a late upgrade of a socket that it gave up has taken its place", async () => {
  const { room, network, clock } = openRoom();
  clock.tick(PATIENCE_MS);
  await settle();
  clock.tick(FIRST_WAIT_MS);
  greet(network.latest);
  expect(room.state.connection.phase).toBe("live");
  network.latest.push({ type: "bye", code: 4009, reason: "replaced" });
  expect(room.state.connection.phase).toBe("waiting");
});

it("[CL-5] comes back also when it was closed and opened again while that upgrade was on its way", () => {
  const { room, network } = openRoom();
  room.end();
  room.reopen();
  greet(network.latest);
  network.latest.push({ type: "bye", code: 4009, reason: "replaced" });
  expect(room.state.connection.phase).toBe("waiting");
});

it("[CL-3] waits for `bye.reconnectAfterMs`, and nothing shortens that", () => {
  const { network, socket, clock, environment } = liveRoom();
  socket.push({ type: "bye", code: 1008, reason: "flood", reconnectAfterMs: 5000 });
  socket.end(1008);
  environment.tell("online");
  clock.tick(4999);
  environment.tell("visible");
  expect(network.sockets).toHaveLength(1);
  clock.tick(1 + FIRST_WAIT_MS);
  expect(network.sockets).toHaveLength(2);
});

it("[CL-3] closes by itself when a close was announced", () => {
  const { room, socket } = liveRoom();
  socket.push({ type: "bye", code: 4003, reason: "removed" });
  expect(socket.closedWith).toBe(1005);
  expect(room.state.connection).toEqual({ phase: "closed", code: 4003, why: "notAllowed" });
});

describe("[CL-4] the heartbeat", () => {
  it("[FR-7] pings byte for byte, as often as hello says, while pongs come", () => {
    const { room, network, clock } = openRoom();
    network.latest.accept();
    network.latest.push(
      hello({ limits: { ...LIMITS, heartbeatMs: 3000, pongTimeoutMs: 1000 } }),
      snapshot(),
      caughtUp(),
    );
    network.latest.onFrame = () => network.latest.pushText(PONG_FRAME);
    clock.tick(2999);
    expect(network.latest.frames).toEqual([]);
    clock.tick(6001);
    expect(network.latest.frames).toEqual([PING_FRAME, PING_FRAME, PING_FRAME]);
    expect(room.state.connection.phase).toBe("live");
    expect(PING_FRAME).toBe('{"type":"ping"}');
  });

  it("drops a half-open socket in time and resumes, although other frames came", () => {
    const { room, network, socket, clock } = liveRoom();
    clock.tick(HEARTBEAT_MS);
    expect(socket.frames).toEqual([PING_FRAME]);
    clock.tick(PONG_TIMEOUT_MS - 1);
    socket.push({ type: "userCount", count: 3 });
    expect(room.state.connection.phase).toBe("live");
    clock.tick(1);
    expect(socket.closedWith).toBe(1005);
    clock.tick(FIRST_WAIT_MS);
    expect(network.latest.url.searchParams.get("after")).toBe("0");
    socket.push({ type: "userCount", count: 99 });
    expect(room.state.userCount).toBe(3);
  });

  it("gives up a socket on which nothing comes before hello", async () => {
    const { network, clock } = openRoom();
    network.latest.accept();
    clock.tick(PATIENCE_MS);
    await settle();
    clock.tick(FIRST_WAIT_MS);
    expect(network.sockets).toHaveLength(2);
  });

  it("proves the socket at once when a page is seen again after long, or the network changed", () => {
    const { socket, clock, environment } = liveRoom();
    socket.onFrame = () => socket.pushText(PONG_FRAME);
    environment.tell("hidden");
    clock.tick(1000);
    environment.tell("visible");
    expect(socket.frames).toEqual([]);
    environment.tell("hidden");
    clock.tick(HEARTBEAT_MS - 2000);
    environment.tell("visible");
    expect(socket.frames).toEqual([]);
    environment.tell("hidden");
    clock.tick(HIDDEN_PROBE_MS);
    const before = socket.frames.length;
    environment.tell("visible");
    environment.tell("online");
    expect(socket.frames).toHaveLength(before + 2);
  });
});

it("[CL-3] reconnects at once when the network or the person comes back", () => {
  for (const what of ["online", "visible"] as const) {
    const { network, environment } = openRoom();
    network.latest.end(1006);
    environment.tell(what);
    expect(network.sockets).toHaveLength(2);
  }
});

it("[CL-3] asks HTTP why an upgrade was refused, and stops where waiting is no use", async () => {
  const { room, network, clock } = openRoom({ diagnose: () => Promise.resolve(4001) });
  network.latest.end(1006);
  await settle();
  expect(room.state.connection).toEqual({ phase: "closed", code: 4001, why: "sessionEnded" });
  clock.tick(60_000);
  expect(network.sockets).toHaveLength(1);
});

it("[CL-3] goes on trying where HTTP says that all is well, or later", async () => {
  for (const code of [null, 1013]) {
    const { room, network, clock } = openRoom({ diagnose: () => Promise.resolve(code) });
    network.latest.end(1006);
    await settle();
    expect(room.state.connection.phase).toBe("waiting");
    clock.tick(FIRST_WAIT_MS);
    expect(network.sockets).toHaveLength(2);
  }
});

describe("[CL-3] while HTTP has not said yet why an upgrade was refused", () => {
  /** A diagnosis that the test ends. */
  function asking() {
    const answers: ((code: number | null) => void)[] = [];
    const diagnose = (): Promise<number | null> => new Promise((answer) => void answers.push(answer));
    return { answers, ...openRoom({ diagnose }) };
  }

  it("no other socket is asked for, and the answer counts although it comes late", async () => {
    const { answers, room, network, clock } = asking();
    network.latest.end(1006);
    clock.tick(DIAGNOSIS_MS - 1);
    expect([network.sockets.length, answers.length]).toEqual([1, 1]);
    answers[0]?.(4001);
    await settle();
    expect(room.state.connection).toEqual({ phase: "closed", code: 4001, why: "sessionEnded" });
  });

  it("reconnects at once when HTTP has nothing against that", async () => {
    const { answers, network, clock } = asking();
    network.latest.end(1006);
    clock.tick(DIAGNOSIS_MS - 1);
    answers[0]?.(null);
    await settle();
    expect(network.sockets).toHaveLength(2);
  });

  it("one request is under way at a time, however long it hangs, and ends the socket that was tried meanwhile", async () => {
    const { answers, room, network, clock } = asking();
    for (let socket = 1; socket <= 4; socket++) {
      network.latest.end(1006);
      while (network.sockets.length === socket) clock.tick(100);
    }
    expect(answers).toHaveLength(1);
    answers[0]?.(4001);
    await settle();
    expect(room.state.connection).toMatchObject({ phase: "closed", code: 4001 });
    const { length } = network.sockets;
    clock.tick(60_000);
    expect(network.sockets).toHaveLength(length);
  });

  it("a person who comes back does not wait for it, and what the socket says counts more", async () => {
    const { answers, room, network, environment } = asking();
    network.latest.end(1006);
    environment.tell("online");
    expect(network.sockets).toHaveLength(2);
    greet(network.latest);
    answers[0]?.(4001);
    await settle();
    expect(room.state.connection.phase).toBe("live");
  });
});

it("says a normal close when the person leaves, and hears nothing more", () => {
  const { room, socket, clock } = liveRoom();
  room.close();
  expect(socket.closedWith).toBe(1000);
  expect(room.state.connection).toEqual({ phase: "closed", code: 1000, why: "done" });
  socket.push({ type: "userCount", count: 7 });
  expect(room.state.userCount).toBe(2);
  expect(clock.pending).toBe(0);
});

it("does not sit out the wait when it is opened again, but the peace that the server asked for", () => {
  const { room, network, socket, clock } = liveRoom({ random: () => 0.999 });
  socket.end(1006);
  room.reopen();
  expect(network.sockets).toHaveLength(2);
  room.reopen();
  expect(network.sockets).toHaveLength(2);
  greet(network.latest, [], true);
  network.latest.push({ type: "bye", code: 1012, reason: "restart", reconnectAfterMs: 2000 });
  expect(room.state.connection.phase).toBe("waiting");
  room.reopen();
  expect(network.sockets).toHaveLength(2);
  clock.tick(2000);
  room.reopen();
  expect(network.sockets).toHaveLength(3);
});

it("connects anew after it had closed", () => {
  const { room, network, socket } = liveRoom();
  socket.end(4001);
  room.reopen();
  greet(network.latest, [], true);
  expect(room.state.connection.phase).toBe("live");
});
