import { arch, between, chance, easeInOut, mix, overshoot, passed } from "./motion.ts";
import { at, disc, egg, fillSky, glow, paint, trace } from "./pen.ts";
import type { Scene } from "./scene.ts";

/** Eyes in the dark; then a small ghost comes up, is terrible for a moment, and giggles. */
export const boo: Scene = (pen, wide, atMs) => {
  fillSky(pen, wide, ["#0d0a1f", "#201240", "#3c1f63"]);
  const moonX = wide * 0.8;
  glow(pen, moonX, 62, 80, "#e8dcff60");
  disc(pen, moonX, 62, 26, "#f1eaff");
  disc(pen, moonX - 10, 56, 23, "#170e33");
  for (let index = 0; index < 7; index += 1) watcher(pen, wide, index, atMs);
  for (let index = 0; index < 6; index += 1) mist(pen, wide, index, atMs);
  const comes = overshoot(passed(atMs, 1050, 1650));
  const leaves = easeInOut(passed(atMs, 2950, 3400));
  if (atMs > 1050)
    at(
      pen,
      {
        x: wide / 2 + Math.sin(atMs / 300) * 8,
        y: mix(420, 158, comes) - leaves * 240,
        turn: Math.sin(atMs / 260) * 0.07,
        size: 1.15,
      },
      () => ghost(pen, atMs),
    );
};

function watcher(pen: CanvasRenderingContext2D, wide: number, index: number, atMs: number): void {
  const openMs = 150 + index * 110;
  const open = arch(passed(atMs, openMs, openMs + 950) * 0.98) * (atMs % 700 > 620 ? 0.2 : 1);
  if (open < 0.05) return;
  const x = between(0.1, 0.9, index, 5) * wide;
  const y = between(60, 230, index, 6);
  const size = between(3.6, 7, index, 7);
  for (const side of [-1, 1]) {
    egg(pen, { x: x + side * size * 1.5, y, rx: size, ry: size * 1.2 * open }, "#ffe45e");
    egg(pen, { x: x + side * size * 1.5 + 1, y: y + 1, rx: size * 0.36, ry: size * open }, "#20102e");
  }
}

function mist(pen: CanvasRenderingContext2D, wide: number, index: number, atMs: number): void {
  const x = ((chance(index, 8) + atMs / 9000) % 1.3) * wide - wide * 0.15;
  egg(pen, { x, y: 272 + index * 5, rx: 110, ry: 20 }, "#b7a0e02b");
}

function ghost(pen: CanvasRenderingContext2D, atMs: number): void {
  const scares = arch(passed(atMs, 1500, 2250));
  const laughs = passed(atMs, 2250, 2400);
  glow(pen, 0, 0, 130, "#d9ccff55");
  const hem = (step: number): number => 74 + Math.sin(atMs / 110 + step * 1.7) * 5;
  const body = new Path2D(
    `M-56 ${hem(0)}V-14C-56-96 56-96 56-14V${hem(6)}Q46 ${hem(5) - 22} 37 ${hem(5)}T19 ${hem(4)}T0 ${hem(3)}T-19 ${hem(2)}T-37 ${hem(1)}T-56 ${hem(0)}z`,
  );
  for (const side of [-1, 1])
    at(pen, { x: side * 50, y: 0, turn: side * (0.5 - scares * 1.5) }, () =>
      egg(pen, { x: side * 14, y: 0, rx: 26, ry: 13 }, "#f4efff"),
    );
  paint(pen, body, "#f8f5ff", "#b6a5dc", 2);
  egg(pen, { x: -20, y: -52, rx: 16, ry: 8, turn: -0.5 }, "#ffffff");
  if (laughs > 0) {
    trace(pen, "M-30-14q9-12 18 0M12-14q9-12 18 0", "#2a1745", 4.5);
    paint(pen, new Path2D("M-17 6h34q-2 22-17 22T-17 6z"), "#5c1f4a", "#2a1745", 2);
    egg(pen, { x: 0, y: 23, rx: 9, ry: 5 }, "#ff7a9c");
  } else {
    const wide = 1 + scares * 0.35;
    for (const side of [-1, 1]) {
      egg(pen, { x: side * 20, y: -14, rx: 9 * wide, ry: 12 * wide }, "#2a1745");
      disc(pen, side * 20 - 3, -19, 3, "#ffffff");
    }
    egg(pen, { x: 0, y: 18, rx: 8 + scares * 10, ry: 5 + scares * 17 }, "#5c1f4a");
  }
  egg(pen, { x: -36, y: 6, rx: 8, ry: 5 }, "#ff9dc090");
  egg(pen, { x: 36, y: 6, rx: 8, ry: 5 }, "#ff9dc090");
}
