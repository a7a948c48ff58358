import { emoticonDrawings } from "../../art/emoticons/drawings.ts";
import type { EmoticonName } from "../../text/emoticons.ts";
import { TALL } from "./scene.ts";
import { TURN } from "./motion.ts";

/** A heart of 20 x 20 around the middle. */
export const HEART = new Path2D("M0 8.600S-9-1-9-4.400A4.7 4.7 0 0 1 0-6.3 4.7 4.7 0 0 1 9-4.400C9-1 0 8.6 0 8.600z");
/** A note of 20 x 20 around the middle. */
export const NOTE = new Path2D(
  "M-3.5 4.500v-11L6-9v11.400a2.9 2.3 0 1 1-1.9-2.100v-5.600L-1.6-4.600v9.400a2.9 2.3 0 1 1-1.9-.3z",
);
/** A cloud of 100 x 50, its foot at 0. */
export const CLOUD = new Path2D(
  "M-36 0c-18 0-19-20-4-22C-40-38-20-44-9-34 0-50 28-44 28-26c16-4 26 6 22 16-2 7-8 10-15 10z",
);

/** Fills everything, from the top to the bottom. */
export function fillSky(pen: CanvasRenderingContext2D, wide: number, colours: readonly string[]): void {
  const sky = pen.createLinearGradient(0, 0, 0, TALL);
  colours.forEach((colour, index) => sky.addColorStop(index / (colours.length - 1), colour));
  pen.fillStyle = sky;
  pen.fillRect(0, 0, wide, TALL);
}

/** What is drawn within stands at that place, turned and sized; afterwards the pen is as before. */
export function at(
  pen: CanvasRenderingContext2D,
  place: {
    readonly x: number;
    readonly y: number;
    readonly turn?: number;
    readonly size?: number;
    readonly alpha?: number;
  },
  draw: () => void,
): void {
  pen.save();
  pen.translate(place.x, place.y);
  if (place.turn) pen.rotate(place.turn);
  if (place.size !== undefined) pen.scale(place.size, place.size);
  if (place.alpha !== undefined) pen.globalAlpha *= Math.min(1, Math.max(0, place.alpha));
  draw();
  pen.restore();
}

/** Fills a shape, with an outline where a line colour is given. */
export function paint(
  pen: CanvasRenderingContext2D,
  shape: Path2D,
  fill: string | CanvasGradient,
  line?: string,
  width = 1,
): void {
  pen.fillStyle = fill;
  pen.fill(shape, "nonzero");
  if (line === undefined) return;
  pen.lineWidth = width;
  pen.strokeStyle = line;
  pen.lineJoin = "round";
  pen.lineCap = "round";
  pen.stroke(shape);
}

/** A disc. */
export function disc(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  fill: string | CanvasGradient,
): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.arc(x, y, Math.max(0, r), 0, TURN);
  pen.fill();
}

/** An ellipse. */
export function egg(
  pen: CanvasRenderingContext2D,
  place: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number; readonly turn?: number },
  fill: string,
): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.ellipse(place.x, place.y, Math.max(0, place.rx), Math.max(0, place.ry), place.turn ?? 0, 0, TURN);
  pen.fill();
}

/** A line along a path of the SVG kind. */
export function trace(pen: CanvasRenderingContext2D, path: string, line: string, width: number): void {
  pen.lineWidth = width;
  pen.strokeStyle = line;
  pen.lineJoin = "round";
  pen.lineCap = "round";
  pen.stroke(new Path2D(path));
}

/** Light that fades away from a point. */
export function glow(pen: CanvasRenderingContext2D, x: number, y: number, r: number, colour: string): void {
  const light = pen.createRadialGradient(x, y, 0, x, y, r);
  light.addColorStop(0, colour);
  light.addColorStop(1, `${colour.slice(0, 7)}00`);
  disc(pen, x, y, r, light);
}

/** One of the emoticons, around that place. */
export function emoticon(
  pen: CanvasRenderingContext2D,
  name: EmoticonName,
  place: { readonly x: number; readonly y: number; readonly px: number; readonly turn?: number },
): void {
  at(pen, { x: place.x, y: place.y, turn: place.turn ?? 0, size: place.px / 20 }, () => {
    pen.translate(-10, -10);
    pen.lineJoin = "round";
    pen.lineCap = "round";
    for (const { d, fill, line, width = 1, opacity = 1 } of emoticonDrawings[name]) {
      const shape = new Path2D(d);
      pen.globalAlpha = opacity;
      if (fill !== undefined) paint(pen, shape, paintOf(pen, fill));
      if (line === undefined) continue;
      pen.lineWidth = width;
      pen.strokeStyle = line;
      pen.stroke(shape);
    }
  });
}

/** The paints of `art/Paints.svelte`, for a canvas, where they span the whole drawing. */
function paintOf(pen: CanvasRenderingContext2D, fill: string): string | CanvasGradient {
  const name = /^url\(#paint-(.+)\)$/.exec(fill)?.[1];
  switch (name) {
    case undefined:
      return fill;
    case "gloss":
      return vertical(pen, 20, [
        [0, "#ffffff9e"],
        [0.5, "#ffffff08"],
        [1, "#00000033"],
      ]);
    case "shine":
      return vertical(pen, 10, [
        [0.1, "#ffffffd9"],
        [0.9, "#ffffff00"],
      ]);
    default: {
      const ball = pen.createRadialGradient(7.6, 6, 0, 7.6, 6, 15);
      ball.addColorStop(0, "#fff9c4");
      ball.addColorStop(0.55, "#ffda3d");
      ball.addColorStop(1, "#f09c08");
      return ball;
    }
  }
}

function vertical(
  pen: CanvasRenderingContext2D,
  tall: number,
  stops: readonly (readonly [at: number, colour: string])[],
): CanvasGradient {
  const light = pen.createLinearGradient(0, 0, 0, tall);
  for (const [share, colour] of stops) light.addColorStop(share, colour);
  return light;
}
