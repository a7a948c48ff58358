import type { Discretion } from "../../../web/client/discretion.ts";
import type { EnvironmentListener } from "../../../web/client/environment.ts";
import type { WebSocketLike } from "../../../web/client/socket.ts";
import { below, oneOf, type Random } from "./random.ts";
import type { Tab } from "./tab.ts";
import { wordsOf, type Wording } from "./words.ts";

/** What a person does at one of their tabs, or feels there, as plain data. */
export type Act =
  | { readonly kind: "say"; readonly tab: number; readonly wording: Wording; readonly times: number }
  | { readonly kind: "typing"; readonly tab: number; readonly on: boolean }
  | { readonly kind: "nudge"; readonly tab: number; readonly times: number }
  | { readonly kind: "wink"; readonly tab: number }
  | { readonly kind: "read"; readonly tab: number }
  | { readonly kind: "older"; readonly tab: number }
  | { readonly kind: "settleFailed"; readonly tab: number; readonly isTriedAgain: boolean }
  | { readonly kind: "hide"; readonly tab: number; readonly discretion: Discretion }
  | { readonly kind: "leave"; readonly tab: number }
  | { readonly kind: "comeBack"; readonly tab: number }
  | { readonly kind: "feel"; readonly tab: number; readonly what: keyof EnvironmentListener }
  | { readonly kind: "clientClock"; readonly tab: number; readonly ms: number };

const ACT_KINDS: Readonly<Record<Act["kind"], true>> = {
  say: true,
  typing: true,
  nudge: true,
  wink: true,
  read: true,
  older: true,
  settleFailed: true,
  hide: true,
  leave: true,
  comeBack: true,
  feel: true,
  clientClock: true,
};

/** Whether it is a person who does something. */
export const isAct = (operation: { readonly kind: string }): operation is Act => operation.kind in ACT_KINDS;

/** How often something happens beside the others, and how one of it is made for a tab. */
export type Weighted<Made> = readonly [weight: number, make: (random: Random, tab: number) => Made];

const WORDINGS = [
  "plain",
  "plain",
  "plain",
  "plain",
  "unicode",
  "halfCharacter",
  "longest",
  "tooLong",
  "empty",
] as const;
const CLOCK_JUMPS_MS = [30_000, -30_000, 500, -500, 86_400_000, -86_400_000] as const;

/** How often people do what. */
export const ACTS: readonly Weighted<Act>[] = [
  [20, (random, tab) => ({ kind: "say", tab, wording: oneOf(random, WORDINGS), times: 1 + below(random, 3) })],
  [1, (_, tab) => ({ kind: "say", tab, wording: "plain", times: 14 })],
  [6, (random, tab) => ({ kind: "typing", tab, on: random() < 0.7 })],
  [3, (random, tab) => ({ kind: "nudge", tab, times: random() < 0.1 ? 24 : 1 + below(random, 4) })],
  [2, (_, tab) => ({ kind: "wink", tab })],
  [5, (_, tab) => ({ kind: "read", tab })],
  [2, (_, tab) => ({ kind: "older", tab })],
  [2, (random, tab) => ({ kind: "settleFailed", tab, isTriedAgain: random() < 0.5 })],
  [3, (random, tab) => ({ kind: "hide", tab, discretion: oneOf(random, ["hidden", "open", "open", "unknown"]) })],
  [1, (_, tab) => ({ kind: "leave", tab })],
  [3, (_, tab) => ({ kind: "comeBack", tab })],
  [5, (random, tab) => ({ kind: "feel", tab, what: oneOf(random, ["online", "hidden", "visible"]) })],
  [2, (random, tab) => ({ kind: "clientClock", tab, ms: oneOf(random, CLOCK_JUMPS_MS) })],
];

/** Lets a person do it. */
export function act(tab: Tab<WebSocketLike>, what: Act): void {
  const { room, userId, written } = tab;
  switch (what.kind) {
    case "say":
      return times(what.times, () => tab.say(wordsOf(what.wording, `${userId} ${written.length}`)));
    case "typing":
      return room.typing(what.on);
    case "nudge":
      return times(what.times, () => room.nudge());
    case "wink":
      return void room.wink("kiss");
    case "read":
      return room.markRead();
    case "older":
      // A page that does not come is asked for again by whoever wants it.
      return void room.older().catch(() => false);
    case "settleFailed":
      return tab.settleFailed(what.isTriedAgain);
    case "hide":
      return tab.hide(what.discretion);
    case "leave":
      return room.end();
    case "comeBack":
      return room.reopen();
    case "feel":
      return tab.feel(what.what);
    case "clientClock":
      return tab.clock.jump(what.ms);
  }
}

/** Does something so many times. */
export function times(count: number, work: () => unknown): void {
  for (let done = 0; done < count; done += 1) work();
}

/** One thing drawn by the weights, for a tab drawn at random. */
export function draw<Made>(random: Random, kinds: readonly Weighted<Made>[], tabs: number): Made {
  let left = random() * kinds.reduce((sum, [weight]) => sum + weight, 0);
  const make = kinds.find(([weight]) => (left -= weight) < 0)?.[1];
  if (make === undefined) throw new Error("nothing was drawn");
  return make(random, below(random, tabs));
}
