/** The winks that we can play. Others show their line only. */
export interface Wink {
  readonly id: string;
  readonly name: string;
  /** What flies. */
  readonly shapes: readonly WinkShape[];
  readonly colours: readonly [string, ...string[]];
  /** How it flies. */
  readonly flight: "rain" | "rise" | "burst";
}

/** The shape of one flying thing. */
export type WinkShape = "paper" | "heart" | "star" | "note";

/** How long a wink plays, ms. */
export const WINK_MS = 3200;

/** All that we have, in the order of the menu. */
export const winks: readonly Wink[] = [
  {
    id: "confetti",
    name: "Confetti",
    shapes: ["paper"],
    colours: ["#f6821f", "#3fae2a", "#1763cf", "#e8233b", "#ffd83d", "#8a5be0"],
    flight: "rain",
  },
  { id: "hearts", name: "Hearts", shapes: ["heart"], colours: ["#e8233b", "#ff7a9c", "#b3123a"], flight: "rise" },
  {
    id: "fireworks",
    name: "Fireworks",
    shapes: ["star"],
    colours: ["#ffd83d", "#f6821f", "#59b6f2", "#ff7a9c"],
    flight: "burst",
  },
  { id: "serenade", name: "Serenade", shapes: ["note"], colours: ["#2f5fb8", "#8a5be0", "#1f6d12"], flight: "rise" },
];

/** The wink with this id, or undefined for one that we do not have. */
export function winkNamed(winkId: string): Wink | undefined {
  return winks.find((wink) => wink.id === winkId);
}
