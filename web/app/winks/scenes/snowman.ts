import { between, chance, easeOut, mix, overshoot, passed } from "./motion.ts";
import { at, disc, egg, fillSky, glow, paint, trace } from "./pen.ts";
import { TALL, type Scene } from "./scene.ts";

const FLAKES = 90;

/** Three balls of snow roll in and are a snowman, who waves. */
export const snowman: Scene = (pen, wide, atMs) => {
  fillSky(pen, wide, ["#24406f", "#4d79b3", "#a9cbe8"]);
  glow(pen, wide * 0.78, 70, 90, "#fff8dc90");
  disc(pen, wide * 0.78, 70, 24, "#fffbe8");
  egg(pen, { x: wide * 0.2, y: TALL + 40, rx: wide * 0.6, ry: 120 }, "#d7e7f5");
  egg(pen, { x: wide * 0.75, y: TALL + 50, rx: wide * 0.62, ry: 118 }, "#eaf4fc");
  for (const x of [0.1, 0.2, 0.9]) tree(pen, wide * x, 214 + x * 14, 0.8 + x * 0.3);
  snow(pen, wide, atMs, 0, FLAKES / 2);
  const middle = wide / 2;
  const feet = easeOut(passed(atMs, 100, 700));
  const belly = easeOut(passed(atMs, 600, 1200));
  const head = easeOut(passed(atMs, 1100, 1600));
  egg(pen, { x: middle, y: 274, rx: 70 * feet, ry: 9 }, "#8fb0d060");
  ball(pen, mix(-70, middle, feet), 226, 50, feet);
  const bellyY = mix(236, 158, passed(belly, 0.55, 1));
  arms(pen, middle, 152, atMs);
  ball(pen, mix(wide + 60, middle, Math.min(1, belly * 1.5)), bellyY, 36, belly);
  ball(pen, middle, mix(-60, 102, head), 27, head);
  if (head === 1) face(pen, middle, 102, atMs);
  snow(pen, wide, atMs, FLAKES / 2, FLAKES);
};

function ball(pen: CanvasRenderingContext2D, x: number, y: number, r: number, share: number): void {
  if (share === 0) return;
  at(pen, { x, y }, () => {
    const light = pen.createRadialGradient(-r * 0.35, -r * 0.4, r * 0.1, 0, 0, r);
    light.addColorStop(0, "#ffffff");
    light.addColorStop(0.7, "#eef5fc");
    light.addColorStop(1, "#b4cde6");
    disc(pen, 0, 0, r, light);
    pen.rotate(share * 9);
    for (let index = 0; index < 4; index += 1)
      if (share < 1)
        egg(
          pen,
          { x: Math.cos(index * 1.6) * r * 0.6, y: Math.sin(index * 1.6) * r * 0.6, rx: r * 0.16, ry: r * 0.08 },
          "#c3d8ec",
        );
  });
}

function face(pen: CanvasRenderingContext2D, x: number, y: number, atMs: number): void {
  const blinks = atMs % 1300 > 1180 ? 0.15 : 1;
  egg(pen, { x: x - 9, y: y - 6, rx: 3.4, ry: 4 * blinks }, "#22303f");
  egg(pen, { x: x + 9, y: y - 6, rx: 3.4, ry: 4 * blinks }, "#22303f");
  const nose = overshoot(passed(atMs, 1650, 1950));
  paint(pen, new Path2D(`M${x - 2} ${y - 1}l${26 * nose} 5l${-26 * nose} 4z`), "#ff8a1f", "#b85300", 1);
  for (let index = -3; index <= 3; index += 1)
    disc(pen, x + index * 4, y + 15 - Math.abs(index) ** 2 * 0.55, 1.6, "#22303f");
  for (const y2 of [140, 156, 172]) disc(pen, x, y2, 3, "#22303f");
  const scarf = easeOut(passed(atMs, 1700, 2000));
  pen.globalAlpha = scarf;
  trace(
    pen,
    `M${x - 22} ${y + 24}q22 12 44 0M${x + 14} ${y + 28}q${6 + Math.sin(atMs / 170) * 4} 18 ${2 + Math.sin(atMs / 170) * 7} 34`,
    "#d8293d",
    10,
  );
  pen.globalAlpha = 1;
  const hat = mix(-90, 0, overshoot(passed(atMs, 1850, 2300)));
  at(pen, { x, y: y - 22 + hat, turn: -0.1 }, () => {
    paint(pen, new Path2D("M-20 0v-30q20-5 40 0v30z"), "#2b2d3f");
    paint(pen, new Path2D("M-20-9h40v7h-40z"), "#f6821f");
    paint(pen, new Path2D("M-34 0q34-8 68 0 0 6-34 6T-34 0z"), "#2b2d3f");
  });
}

function arms(pen: CanvasRenderingContext2D, x: number, y: number, atMs: number): void {
  const grown = overshoot(passed(atMs, 1750, 2150));
  if (grown < 0.05) return;
  const wave = passed(atMs, 2150, 2300) * Math.sin(atMs / 120) * 0.4;
  for (const side of [-1, 1])
    at(pen, { x: x + side * 30, y, turn: side === 1 ? -0.5 + wave : 0.25 }, () =>
      trace(
        pen,
        `M0 0h${side * 46 * grown}m${side * -12 * grown} 0l${side * 9 * grown} -11m${side * -2} 11l${side * 8 * grown} 9`,
        "#5f3f22",
        4,
      ),
    );
}

function tree(pen: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  at(pen, { x, y, size }, () => {
    paint(pen, new Path2D("M-4 20h8v12h-8z"), "#5f3f22");
    paint(pen, new Path2D("M0-52l18 28h-9l15 24h-9l14 22h-58l14-22h-9l15-24h-9z"), "#2f6b5a");
    paint(pen, new Path2D("M0-52l10 16q-10 5-20 0zM-15-4q15 7 30 0l-6-9q-9 4-18 0z"), "#f2f9ff");
  });
}

function snow(pen: CanvasRenderingContext2D, wide: number, atMs: number, from: number, until: number): void {
  for (let index = from; index < until; index += 1) {
    const r = between(1, 3.4, index, 1);
    const fall = (atMs / (5200 - r * 1000) + chance(index, 2)) % 1;
    disc(pen, chance(index, 3) * wide + Math.sin(fall * 7 + index) * 14, fall * (TALL + 12) - 6, r, "#ffffffd0");
  }
}
