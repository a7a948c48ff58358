import { describe, expect, it } from "vitest";
import { TYPING_TTL_MS, WINK_LEAD_MS } from "../../../generated/contract/limits.ts";
import { liveRoom } from "../testing/bench.ts";
import { chat, SERVER_NOW, typing, uuid } from "../testing/events.ts";
import { FakeClock } from "../testing/fake-clock.ts";

const DAY_MS = 86_400_000;
const SKEWS = [-DAY_MS, -30_000, 0, 30_000, DAY_MS];
const STEP_MS = 100;
const MINUTES_20 = 1_200_000;

/** What a client does with a clock that is so far off, told by how long it takes. */
interface Course {
  readonly typedForMs: number;
  readonly winkInMs: readonly number[];
  readonly order: readonly number[];
  readonly frames: readonly string[];
  /** When it asked for a new session, from the beginning of the connection. */
  readonly refreshedAfterMs: number;
}

function play(skew: number, correct = (serverTime: number): number => serverTime): Course {
  const clock = new FakeClock(SERVER_NOW + skew);
  const { room, socket } = liveRoom({ clock });
  socket.onFrame = (text) => {
    if (text === '{"type":"ping"}') socket.push({ type: "pong" });
  };
  const winkInMs: number[] = [];
  room.on("wink", (_, { inMs, isLate }) => winkInMs.push(isLate ? Number.NaN : inMs));
  let elapsedMs = 0;
  const until = correct(SERVER_NOW) + TYPING_TTL_MS;
  socket.push(typing("ben", true, until));
  socket.push({ type: "wink", from: "ben", cid: uuid(5), winkId: "kiss", startAt: correct(SERVER_NOW) + WINK_LEAD_MS });
  while (room.state.typing.size > 0 && elapsedMs < DAY_MS) {
    clock.tick(STEP_MS);
    elapsedMs += STEP_MS;
  }
  const typedForMs = elapsedMs;
  // Stamped backwards: only their seqs have an order.
  socket.push(chat(1, "ben", { at: SERVER_NOW + 5_000 }), chat(2, "ben", { at: SERVER_NOW - DAY_MS }));
  room.send("hello");
  let refreshedAfterMs = elapsedMs;
  while (!socket.frames.some((frame) => frame.includes('"refresh"')) && refreshedAfterMs < 2 * MINUTES_20) {
    socket.push({ type: "ack", cid: uuid(1_000), seq: 3, at: SERVER_NOW });
    clock.tick(1_000);
    refreshedAfterMs += 1_000;
  }
  const order = room.state.events.map(({ seq }) => seq);
  return { typedForMs, winkInMs, order, frames: socket.frames, refreshedAfterMs };
}

describe("R13 a client's clock that is wrong", () => {
  const right = play(0);

  it("[RS-7] the course with a right clock: ends and starts when they should", () => {
    expect(right).toMatchObject({ typedForMs: TYPING_TTL_MS, winkInMs: [WINK_LEAD_MS], order: [1, 2] });
    expect(right.refreshedAfterMs).toBeLessThan(MINUTES_20);
  });

  it.each(SKEWS)(
    "[RS-7] [ST-3] [MO-2] is the same course with a clock that is %i ms off, and not a byte of it is sent",
    (skew) => {
      expect(play(skew)).toEqual(right);
    },
  );

  it.each(SKEWS)("[ST-3] a clock that is set anew while somebody types, by %i ms, leaves nobody typing", (step) => {
    const { room, socket, clock } = liveRoom();
    socket.push(typing("ben", true, SERVER_NOW + TYPING_TTL_MS));
    clock.jump(step);
    clock.tick(TYPING_TTL_MS + 1);
    expect(room.state.typing.size).toBe(0);
  });

  it("[RS-7] a client that took the server's times for its own turns it red", () => {
    const ownTime = (serverTime: number): number => serverTime - 30_000;
    expect(play(-30_000, ownTime)).not.toEqual(right);
  });
});
