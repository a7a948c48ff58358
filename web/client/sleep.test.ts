import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HEARTBEAT_MS, PONG_TIMEOUT_MS, SILENT_SOCKET_MS } from "../../generated/contract/limits.ts";
import { PING_FRAME, PONG_FRAME } from "../../generated/ws/codec.ts";
import { PATIENCE_MS } from "./connection.ts";
import { greet, liveRoom, openRoom } from "./testing/bench.ts";

const HOUR_MS = 3_600_000;

it("[CL-4] a half-open socket is found within two heartbeats, whenever it died and whatever else came", () => {
  fc.assert(
    fc.property(fc.nat(10 * HEARTBEAT_MS), fc.array(fc.nat(5000), { maxLength: 20 }), (diesAtMs, gaps) => {
      const { room, socket, clock } = liveRoom();
      socket.onFrame = () => socket.pushText(PONG_FRAME);
      clock.tick(diesAtMs);
      expect(room.state.connection.phase).toBe("live");
      socket.onFrame = () => undefined;
      let silentMs = 0;
      for (const gap of gaps) {
        clock.tick(gap);
        silentMs += gap;
        socket.push({ type: "userCount", count: gap });
      }
      clock.tick(Math.max(0, HEARTBEAT_MS + PONG_TIMEOUT_MS - silentMs));
      expect(socket.closedWith).toBe(1005);
    }),
    { numRuns: 200 },
  );
  expect(HEARTBEAT_MS + PONG_TIMEOUT_MS).toBeLessThanOrEqual(2 * HEARTBEAT_MS);
});

describe("a machine that slept for hours, its timers standing still", () => {
  it.each(["online", "visible"] as const)("replaces the socket at once on `%s`", (what) => {
    const { room, network, clock, environment } = liveRoom();
    clock.tick(5000);
    clock.jump(3 * HOUR_MS);
    environment.tell(what);
    expect([network.sockets.length, room.state.connection.phase]).toEqual([2, "connecting"]);
    expect(network.latest.url.searchParams.get("after")).toBe("0");
  });

  it("replaces the socket when the first beat is felt, without waiting for a pong", () => {
    const { room, network, clock } = liveRoom();
    clock.tick(5000);
    clock.jump(3 * HOUR_MS);
    clock.tick(HEARTBEAT_MS - 5000);
    expect(room.state.connection.phase).toBe("waiting");
    clock.tick(500);
    greet(network.latest, [], true);
    expect(room.state.connection.phase).toBe("live");
  });

  it("... while a pong was waited for, too", () => {
    const { network, clock, environment } = liveRoom();
    clock.tick(HEARTBEAT_MS + 1);
    clock.jump(3 * HOUR_MS);
    environment.tell("visible");
    expect(network.sockets).toHaveLength(2);
  });

  it("does not wait for a socket that was being opened", () => {
    const { network, clock, environment } = openRoom();
    clock.jump(PATIENCE_MS);
    environment.tell("visible");
    expect(network.sockets).toHaveLength(2);
  });

  it("only asks when it was short: the server still knows the socket", () => {
    const { network, socket, clock, environment } = liveRoom();
    clock.jump(HEARTBEAT_MS + SILENT_SOCKET_MS - 1);
    environment.tell("visible");
    expect([network.sockets.length, socket.frames]).toEqual([1, [PING_FRAME]]);
  });

  it("is not made out of a clock that was set back", () => {
    const { network, socket, clock, environment } = liveRoom();
    socket.onFrame = () => socket.pushText(PONG_FRAME);
    clock.jump(-3 * HOUR_MS);
    environment.tell("visible");
    clock.tick(HEARTBEAT_MS);
    expect([network.sockets.length, socket.frames]).toEqual([1, [PING_FRAME]]);
  });
});
