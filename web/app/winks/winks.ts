import {
  winks_balloon,
  winks_boo,
  winks_bubbles,
  winks_confetti,
  winks_fireworks,
  winks_hearts,
  winks_plane,
  winks_rainbow,
  winks_serenade,
  winks_snowman,
} from "../../../generated/words/winks.js";

/** A wink that we can play; what it shows stands in `scenes`. */
export interface Wink {
  readonly id: WinkId;
  readonly name: () => string;
  readonly lengthMs: number;
  /** Its best moment: the picture in the menu, and all of it for who wants less motion. */
  readonly stillMs: number;
}

/** The names of our winks on the wire. */
export type WinkId =
  | "confetti"
  | "hearts"
  | "fireworks"
  | "serenade"
  | "plane"
  | "balloon"
  | "rainbow"
  | "snowman"
  | "boo"
  | "bubbles";

/** All that we have, in the order of the menu. Others show their line only. */
export const winks: readonly Wink[] = [
  { id: "confetti", name: winks_confetti, lengthMs: 3200, stillMs: 900 },
  { id: "hearts", name: winks_hearts, lengthMs: 3200, stillMs: 2150 },
  { id: "fireworks", name: winks_fireworks, lengthMs: 3800, stillMs: 1950 },
  { id: "serenade", name: winks_serenade, lengthMs: 3600, stillMs: 2600 },
  { id: "plane", name: winks_plane, lengthMs: 3300, stillMs: 2500 },
  { id: "balloon", name: winks_balloon, lengthMs: 3600, stillMs: 2000 },
  { id: "rainbow", name: winks_rainbow, lengthMs: 3500, stillMs: 2800 },
  { id: "snowman", name: winks_snowman, lengthMs: 3800, stillMs: 2700 },
  { id: "boo", name: winks_boo, lengthMs: 3500, stillMs: 2700 },
  { id: "bubbles", name: winks_bubbles, lengthMs: 3700, stillMs: 1700 },
];

/** The wink with this id, or undefined for one that we do not have. */
export const winkNamed = (winkId: string): Wink | undefined => winks.find(({ id }) => id === winkId);
