import { ACTS, draw, type Act, type Weighted } from "./acts.ts";
import type { WriteFault } from "./faulty-store.ts";
import type { Way } from "./line.ts";
import { below, oneOf, seeded, type Random } from "./random.ts";
import type { RenewalAnswer } from "./server.ts";

/** How many clients there are: three people, one of them with two tabs. */
export const TABS = 4;

/** One thing that happens, as plain data: a list of them can be printed, cut shorter and played again. `tab` is whose. */
export type Operation =
  | Act
  | { readonly kind: "reload"; readonly tab: number; readonly isCrash: boolean }
  /** So many parcels of one way arrive, of the tab's newest socket or of the one before it. */
  | {
      readonly kind: "deliver";
      readonly tab: number;
      readonly way: Way;
      readonly parcels: number;
      readonly isLate: boolean;
    }
  /** All that is under way arrives, and what that brings about. */
  | { readonly kind: "deliverAll"; readonly isNewestFirst: boolean }
  /** A while in which everything arrives. */
  | { readonly kind: "flow"; readonly ms: number }
  /** A while in which nothing arrives. */
  | { readonly kind: "pass"; readonly ms: number }
  /** The loop of the server turns. */
  | { readonly kind: "turn" }
  /** The connection breaks; so many parcels of each way still arrive. */
  | { readonly kind: "cut"; readonly tab: number; readonly up: number; readonly down: number }
  /** Bytes go in and nothing comes out; both ways, or one. */
  | { readonly kind: "swallow"; readonly tab: number; readonly ways: readonly Way[] }
  /** The next frame with stream events never comes, a defect that a client has to bear (RS-5). */
  | { readonly kind: "loseFrame"; readonly tab: number }
  /** The next one comes twice, a defect as well. */
  | { readonly kind: "repeatFrame"; readonly tab: number }
  | { readonly kind: "evict" }
  | { readonly kind: "kill"; readonly keptDown: number }
  | { readonly kind: "writeFault"; readonly fault: WriteFault }
  | { readonly kind: "serverClock"; readonly ms: number }
  | { readonly kind: "answerRenewals"; readonly how: RenewalAnswer }
  | { readonly kind: "endSession"; readonly tab: number }
  | { readonly kind: "signIn"; readonly tab: number };

/** A server that went a day back would refuse for a day what it took before. */
const SERVER_JUMPS_MS = [1_000, -1_000, 30_000, -30_000, 600_000, 86_400_000] as const;
const WAYS: readonly [readonly Way[], ...(readonly Way[])[]] = [["up"], ["down"], ["up", "down"]];

const portion = (random: Random): { readonly way: Way; readonly parcels: number } => ({
  way: oneOf(random, ["up", "down"]),
  parcels: 1 + below(random, 4),
});

const KINDS: readonly Weighted<Operation>[] = [
  ...ACTS,
  [4, (random, tab) => ({ kind: "reload", tab, isCrash: random() < 0.5 })],
  [22, (random, tab) => ({ kind: "deliver", tab, ...portion(random), isLate: false })],
  [4, (random, tab) => ({ kind: "deliver", tab, ...portion(random), isLate: true })],
  [12, (random) => ({ kind: "deliverAll", isNewestFirst: random() < 0.5 })],
  [14, (random) => ({ kind: "flow", ms: 100 + below(random, 3_000) })],
  [8, (random) => ({ kind: "pass", ms: below(random, random() < 0.1 ? 60_000 : 2_000) })],
  [4, () => ({ kind: "turn" })],
  [9, (random, tab) => ({ kind: "cut", tab, up: below(random, 4), down: below(random, 4) })],
  [3, (random, tab) => ({ kind: "swallow", tab, ways: oneOf(random, WAYS) })],
  [2, (_, tab) => ({ kind: "loseFrame", tab })],
  [2, (_, tab) => ({ kind: "repeatFrame", tab })],
  [6, () => ({ kind: "evict" })],
  [3, (random) => ({ kind: "kill", keptDown: below(random, 4) })],
  [3, (random) => ({ kind: "writeFault", fault: oneOf(random, ["fails", "diesBefore", "diesAfter"]) })],
  [1, (random) => ({ kind: "serverClock", ms: oneOf(random, SERVER_JUMPS_MS) })],
  [3, (random) => ({ kind: "answerRenewals", how: random() < 0.8 ? "account" : "unavailable" })],
  [1, (_, tab) => ({ kind: "endSession", tab })],
  [2, (_, tab) => ({ kind: "signIn", tab })],
];

/** The operations of a seed. */
export function operationsOf(seed: number, count: number): readonly Operation[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => draw(random, KINDS, TABS));
}
