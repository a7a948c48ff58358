import { describe, expect, it } from "vitest";
import { CLOSE, closeCodes, type Reconnect } from "../../generated/contract/errors.ts";
import { liveRoom } from "./testing/bench.ts";
import { chat, typing, SERVER_NOW } from "./testing/events.ts";

/** The longest first wait of these tests: the base of 500 ms times 0.5. */
const FIRST_WAIT_MS = 250;
const HOUR_MS = 3_600_000;

/** What the registry says of a code, and what it says of those that it does not list. */
const TABLE: readonly (readonly [number, Reconnect])[] = [
  ...Object.entries(closeCodes).map(([code, { reconnect }]) => [Number(code), reconnect] as const),
  ...([4000, 4050, 4099] as const).map((code) => [code, "no"] as const),
  ...([1002, 1005, 1015, 3000, 3999, 4100, 4999] as const).map((code) => [code, "backoff"] as const),
];

it("[CL-3] the table holds every code that the server has a name for", () => {
  expect(TABLE.map(([code]) => code)).toEqual(expect.arrayContaining(Object.values(CLOSE)));
});

const isOver = ([, reconnect]: readonly [number, Reconnect]): boolean => ["no", "afterSignIn"].includes(reconnect);

describe.each(TABLE.filter((row) => isOver(row)))("[CL-3] a close with %i means: %s", (code) => {
  it("the connection has ended and asks nothing of anybody", () => {
    const { room, network, socket, clock, environment } = liveRoom();
    socket.end(code);
    expect(room.state.connection).toMatchObject({ phase: "closed", code });
    clock.tick(HOUR_MS);
    environment.tell("online");
    environment.tell("visible");
    expect([network.sockets.length, clock.pending, environment.watchers]).toEqual([1, 0, 0]);
    room.reopen();
    expect(network.sockets).toHaveLength(2);
  });
});

describe.each(TABLE.filter((row) => !isOver(row)))("[CL-3] a close with %i means: %s", (code) => {
  it("connects again, after a wait with jitter", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.end(code);
    expect(room.state.connection).toEqual({ phase: "waiting", retryAt: clock.now() + FIRST_WAIT_MS, code });
    clock.tick(FIRST_WAIT_MS - 1);
    expect(network.sockets).toHaveLength(1);
    clock.tick(1);
    expect([network.sockets.length, room.state.connection.phase]).toEqual([2, "connecting"]);
  });

  it("stays away for as long as `bye` asks, whoever comes back", () => {
    const { network, socket, clock, environment } = liveRoom();
    socket.push({ type: "bye", code, reason: "later", reconnectAfterMs: 5000 });
    socket.end(code);
    clock.tick(4999);
    environment.tell("online");
    environment.tell("visible");
    expect(network.sockets).toHaveLength(1);
    clock.tick(1 + FIRST_WAIT_MS);
    expect(network.sockets).toHaveLength(2);
  });
});

describe("nothing of a dead socket is heard any more", () => {
  const deaths: Readonly<Record<string, (made: ReturnType<typeof liveRoom>) => void>> = {
    "the server closed it": ({ socket }) => socket.end(1012),
    "it broke": ({ socket }) => socket.end(1006),
    "no pong came": ({ clock }) => clock.tick(35_000),
    "the stream had a gap": ({ socket }) => socket.push(chat(7)),
    "we left": ({ room }) => room.close(),
  };

  it.each(Object.keys(deaths))("when %s", (death) => {
    const made = liveRoom();
    deaths[death]?.(made);
    const before = made.room.state;
    made.socket.push(chat(1), typing("ben", true, SERVER_NOW + 1000), { type: "userCount", count: 9 });
    made.socket.push({ type: "bye", code: 4003, reason: "removed" });
    // The server replaces the old socket by the new one; that is no news for the new one.
    made.socket.end(CLOSE.REPLACED);
    expect(made.room.state).toBe(before);
    made.clock.tick(500);
    expect(made.room.state.connection.phase).toBe(death === "we left" ? "closed" : "connecting");
  });
});
