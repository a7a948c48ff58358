import { between, easeOut, overshoot, passed, TURN } from "./motion.ts";
import { at, fillSky, glow, HEART, paint } from "./pen.ts";
import type { Scene } from "./scene.ts";

const COLOURS = ["#f02440", "#ff6d92", "#c7123f", "#ff9db6", "#ff4f6d"] as const;
const SMALL = 46;
const BURST_MS = 1650;

/** One heart beats twice, then it is many. */
export const hearts: Scene = (pen, wide, atMs) => {
  fillSky(pen, wide, ["#fff5f8", "#ffe0ea", "#ffc4d6"]);
  glow(pen, wide / 2, 145, 190, "#ffffffd0");
  for (let index = 0; index < SMALL; index += 1) small(pen, wide, index, atMs);
  const gone = passed(atMs, BURST_MS, BURST_MS + 160);
  if (gone === 1) return;
  const size = overshoot(passed(atMs, 80, 520)) * (8.2 + beat(atMs) + gone * 4);
  at(pen, { x: wide / 2, y: 145, size: Math.max(0, size), alpha: 1 - gone }, () => {
    paint(pen, HEART, "#f02440", "#a10f2c", 0.5);
    pen.fillStyle = "#ffffff8c";
    pen.beginPath();
    pen.ellipse(-4.6, -4, 2.3, 1.4, -0.7, 0, TURN);
    pen.fill();
  });
};

/** Lub-dub. */
const beat = (atMs: number): number =>
  [620, 800, 1150, 1330].reduce((sum, beatMs) => sum + 1.5 * Math.exp(-(((atMs - beatMs) / 75) ** 2)), 0);

function small(pen: CanvasRenderingContext2D, wide: number, index: number, atMs: number): void {
  const age = (atMs - BURST_MS) / 1000;
  if (age <= 0) return;
  const angle = (index / SMALL) * TURN + between(-0.3, 0.3, index, 1);
  const reach = between(50, 240, index, 2) * easeOut(Math.min(1, age / 0.9));
  const x = wide / 2 + Math.cos(angle) * reach + Math.sin(age * 3 + index) * 12;
  const y = 145 + Math.sin(angle) * reach * 0.75 - age * between(20, 80, index, 3);
  at(pen, { x, y, turn: Math.sin(age * 2.5 + index) * 0.35, size: between(0.7, 2, index, 4) }, () =>
    paint(pen, HEART, COLOURS[index % COLOURS.length] ?? COLOURS[0]),
  );
}
