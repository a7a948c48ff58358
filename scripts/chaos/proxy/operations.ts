import { ACTS, draw, type Act, type Weighted } from "../simulation/acts.ts";
import { below, oneOf, seeded } from "../simulation/random.ts";
import type { Way } from "./proxy.ts";

/** How many clients a room has: three people, one of them with two tabs. */
export const TABS = 4;

/** One thing that happens to a room behind proxies, as plain data. `tab` is whose. */
export type Operation =
  | Act
  | { readonly kind: "reload"; readonly tab: number; readonly isCrash: boolean }
  /** The connection breaks on both sides. */
  | { readonly kind: "cut"; readonly tab: number }
  /** The connection breaks after so many more bytes of a way, which may be in the middle of a frame. */
  | { readonly kind: "cutAfter"; readonly tab: number; readonly way: Way; readonly bytes: number }
  /** Half-open: bytes go in and nothing comes out. */
  | { readonly kind: "swallow"; readonly tab: number; readonly ways: readonly Way[] }
  | { readonly kind: "delay"; readonly tab: number; readonly way: Way; readonly ms: number }
  /** Nothing is taken from one side until it is let go. */
  | { readonly kind: "unread"; readonly tab: number; readonly way: Way; readonly isUnread: boolean }
  /** What is said now arrives after the client's next connection is open. */
  | { readonly kind: "duplicate"; readonly tab: number }
  | { readonly kind: "refuse"; readonly tab: number; readonly refuses: boolean }
  /** The room's object is thrown away with its sockets. */
  | { readonly kind: "evict" }
  /** A while in which nothing else happens. */
  | { readonly kind: "rest"; readonly ms: number };

const WAYS: readonly [Way, Way] = ["up", "down"];
const HOLES: readonly [readonly Way[], ...(readonly Way[])[]] = [["up"], ["down"], WAYS];

const KINDS: readonly Weighted<Operation>[] = [
  ...ACTS,
  [4, (random, tab) => ({ kind: "reload", tab, isCrash: random() < 0.5 })],
  [4, (_, tab) => ({ kind: "cut", tab })],
  [8, (random, tab) => ({ kind: "cutAfter", tab, way: oneOf(random, WAYS), bytes: below(random, 600) })],
  [2, (random, tab) => ({ kind: "swallow", tab, ways: oneOf(random, HOLES) })],
  [6, (random, tab) => ({ kind: "delay", tab, way: oneOf(random, WAYS), ms: below(random, 150) })],
  [3, (random, tab) => ({ kind: "unread", tab, way: oneOf(random, WAYS), isUnread: random() < 0.4 })],
  [4, (_, tab) => ({ kind: "duplicate", tab })],
  [3, (random, tab) => ({ kind: "refuse", tab, refuses: random() < 0.4 })],
  [2, () => ({ kind: "evict" })],
  [16, (random) => ({ kind: "rest", ms: below(random, 100) })],
];

/** The operations of a seed. */
export function operationsOf(seed: number, count: number): readonly Operation[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => draw(random, KINDS, TABS));
}
