import type { Operation } from "./operations.ts";

/** An evening that once failed, cut down to what it needed. */
export interface Found {
  readonly name: string;
  /** What the clients' jitter depends on. */
  readonly seed: number;
  readonly operations: readonly Operation[];
}

/** Failures that the simulation has found. Those that are repaired stay, so that they stay repaired. */
export const found: readonly Found[] = [
  {
    name: "[RM-8] seed 215: a clock that was set back made a client send a frame of nothing, and throw",
    seed: 215,
    operations: [
      { kind: "say", tab: 1, wording: "halfCharacter", times: 2 },
      { kind: "say", tab: 1, wording: "plain", times: 14 },
      { kind: "say", tab: 1, wording: "longest", times: 2 },
      { kind: "deliverAll", isNewestFirst: false },
      { kind: "say", tab: 1, wording: "plain", times: 3 },
      { kind: "clientClock", tab: 1, ms: -30_000 },
      { kind: "swallow", tab: 1, ways: ["up", "down"] },
    ],
  },
  {
    name: "[CL-5] seed 399: a write that failed as somebody came made the newcomer its own predecessor, closed for good",
    seed: 399,
    operations: [
      { kind: "flow", ms: 2522 },
      { kind: "say", tab: 0, wording: "plain", times: 3 },
      { kind: "cut", tab: 0, up: 2, down: 1 },
      { kind: "deliverAll", isNewestFirst: false },
      { kind: "writeFault", fault: "fails" },
      { kind: "pass", ms: 1998 },
      { kind: "say", tab: 2, wording: "plain", times: 2 },
      { kind: "deliver", tab: 2, way: "up", parcels: 2, isLate: false },
      { kind: "flow", ms: 560 },
    ],
  },
  {
    name: "[RS-6] seed 1417: a receipt that rode on a socket was lost when the write at the socket's end failed",
    seed: 1417,
    operations: [
      { kind: "flow", ms: 2089 },
      { kind: "read", tab: 1 },
      { kind: "flow", ms: 2232 },
      { kind: "reload", tab: 1, isCrash: false },
      { kind: "writeFault", fault: "fails" },
      { kind: "flow", ms: 2256 },
    ],
  },
  {
    name: "[RS-6] seed 2004: a receipt whose last write failed was lost by the sleep after it",
    seed: 2004,
    operations: [
      { kind: "flow", ms: 1618 },
      { kind: "read", tab: 2 },
      { kind: "flow", ms: 3045 },
      { kind: "reload", tab: 2, isCrash: false },
      { kind: "writeFault", fault: "fails" },
      { kind: "flow", ms: 2848 },
    ],
  },
  {
    name: "[CL-5] seed 4790: a socket that was closed before it was greeted arrived late, and took the place of the next one for good",
    seed: 4790,
    operations: [
      { kind: "leave", tab: 0 },
      { kind: "comeBack", tab: 0 },
      { kind: "deliverAll", isNewestFirst: true },
    ],
  },
  {
    name: "[ST-3] seed 5326: a server's clock that was set back let somebody type for half a minute",
    seed: 5326,
    operations: [
      { kind: "flow", ms: 371 },
      { kind: "typing", tab: 1, on: true },
      { kind: "deliver", tab: 1, way: "up", parcels: 2, isLate: false },
      { kind: "serverClock", ms: -30_000 },
    ],
  },
  {
    name: "[CL-3] seed 28259: a clock that was set back while HTTP was asked made the reconnect wait for a day",
    seed: 28_259,
    operations: [
      { kind: "writeFault", fault: "diesAfter" },
      { kind: "deliver", tab: 1, way: "up", parcels: 1, isLate: false },
      { kind: "deliverAll", isNewestFirst: true },
      { kind: "clientClock", tab: 1, ms: -86_400_000 },
    ],
  },
];
