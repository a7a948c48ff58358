import type { Wink, WinkShape } from "./winks.ts";

/** One flying thing of a wink. */
export interface FlyingPart {
  readonly shape: WinkShape;
  readonly colour: string;
  /** Where it begins, per cent of the stage. */
  readonly left: number;
  readonly top: number;
  /** How wide it is. */
  readonly px: number;
  readonly delayMs: number;
  readonly frames: Keyframe[];
}

const PARTS = 36;

/** How everything flies: the same in every window, at every playing. */
export function flights(wink: Wink): readonly FlyingPart[] {
  let state = Array.from(wink.id).reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7) >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return Array.from({ length: PARTS }, (_, index) => ({
    shape: wink.shapes[index % wink.shapes.length] ?? "paper",
    colour: wink.colours[index % wink.colours.length] ?? wink.colours[0],
    ...flight(wink.flight, random),
  }));
}

function flight(kind: Wink["flight"], random: () => number): Omit<FlyingPart, "shape" | "colour"> {
  const turn = Math.round((random() * 2 - 1) * 540);
  const px = 12 + Math.round(random() * 16);
  switch (kind) {
    case "rain":
      return {
        left: Math.round(random() * 98),
        top: -10,
        px: Math.min(px, 16),
        delayMs: Math.round(random() * 900),
        frames: [
          { translate: "0 0", rotate: "0deg", opacity: 1 },
          { translate: `${sway(random)}px 260px`, rotate: `${turn}deg`, opacity: 1, offset: 0.7 },
          { translate: `${sway(random)}px 420px`, rotate: `${turn * 2}deg`, opacity: 0 },
        ],
      };
    case "rise":
      return {
        left: Math.round(random() * 94),
        top: 102,
        px,
        delayMs: Math.round(random() * 1200),
        frames: [
          { translate: "0 0", scale: 0.4, opacity: 0 },
          { translate: `${sway(random)}px -120px`, scale: 1.1, opacity: 1, offset: 0.4 },
          { translate: `${sway(random)}px -380px`, scale: 0.9, rotate: `${Math.round(turn / 18)}deg`, opacity: 0 },
        ],
      };
    case "burst": {
      const angle = random() * 2 * Math.PI;
      const reach = 60 + random() * 190;
      const centre = random() < 0.5 ? 32 : 66;
      return {
        left: centre,
        top: centre === 32 ? 40 : 30,
        px: Math.min(px, 20),
        delayMs: centre === 32 ? 0 : 700,
        frames: [
          { translate: "0 0", scale: 0.2, opacity: 1 },
          {
            translate: `${Math.round(Math.cos(angle) * reach)}px ${Math.round(Math.sin(angle) * reach)}px`,
            scale: 1,
            opacity: 1,
            offset: 0.45,
          },
          {
            translate: `${Math.round(Math.cos(angle) * reach)}px ${Math.round(Math.sin(angle) * reach + 90)}px`,
            scale: 0.6,
            opacity: 0,
          },
        ],
      };
    }
  }
}

const sway = (random: () => number): number => Math.round((random() * 2 - 1) * 60);
