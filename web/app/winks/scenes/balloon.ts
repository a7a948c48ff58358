import { arch, easeOut, mix, passed } from "./motion.ts";
import { at, CLOUD, egg, emoticon, fillSky, glow, paint, trace } from "./pen.ts";
import { TALL, type Scene } from "./scene.ts";

const SKIN = new Path2D("M0-78C52-78 76-44 70-6 65 24 34 44 22 70H-22C-34 44-65 24-70-6-76-44-52-78 0-78z");
const STRIPES = new Path2D(
  "M-14-77C-46-50-46 10-18 70h9C-30 10-30-50-5-78zM14-77C46-50 46 10 18 70H9C30 10 30-50 5-78zM-34-70C-70-40-76-14-64 12-60-20-54-46-34-70zM34-70C70-40 76-14 64 12 60-20 54-46 34-70z",
);

/** Somebody goes up in a balloon and waves. */
export const balloon: Scene = (pen, wide, atMs) => {
  fillSky(pen, wide, ["#3f63b8", "#8d8fd6", "#f3a9a0", "#ffd9a0"]);
  glow(pen, wide * 0.78, 236, 150, "#fff1b0d0");
  const rise = easeOut(passed(atMs, 0, 2600)) * 0.8 + passed(atMs, 2200, 3800) * 0.5;
  hills(pen, wide, rise);
  for (const { x, y, size } of [
    { x: 0.16, y: 40, size: 0.8 },
    { x: 0.84, y: -30, size: 1.1 },
    { x: 0.28, y: -130, size: 1.2 },
    { x: 0.7, y: 90, size: 0.7 },
  ])
    at(pen, { x: wide * x + rise * 16, y: y + rise * 150 * size, size, alpha: 0.92 }, () =>
      paint(pen, CLOUD, "#fff2ec"),
    );
  birds(pen, wide, atMs);
  const sway = Math.sin(atMs / 520);
  at(
    pen,
    {
      x: wide / 2 + sway * 14,
      y: mix(TALL + 110, 112, easeOut(passed(atMs, 0, 2300))) - passed(atMs, 2500, 3800) * 40,
      turn: sway * 0.06,
    },
    () => craft(pen, atMs),
  );
};

function craft(pen: CanvasRenderingContext2D, atMs: number): void {
  const flame = 0.5 + 0.5 * Math.sin(atMs / 70);
  const fires = arch(passed(atMs, 300, 1300)) + arch(passed(atMs, 1900, 2700));
  trace(pen, "M-20 70L-15 96M20 70L15 96M-8 70L-6 96M8 70L6 96", "#5a3a28", 1.4);
  if (fires > 0.02) {
    egg(pen, { x: 0, y: 84 - 6 * fires, rx: 5, ry: (12 + flame * 4) * fires }, "#ff9d1c");
    egg(pen, { x: 0, y: 86 - 4 * fires, rx: 2.6, ry: (7 + flame * 3) * fires }, "#fff3a0");
  }
  paint(pen, SKIN, "#f6821f", "#a84800", 2);
  paint(pen, STRIPES, "#ffe6bd");
  const light = pen.createRadialGradient(-26, -40, 4, 0, -4, 92);
  light.addColorStop(0, "#ffffffa0");
  light.addColorStop(0.45, "#ffffff00");
  light.addColorStop(1, "#7a200040");
  paint(pen, SKIN, light);
  const wave = Math.sin(atMs / 130) * 0.5;
  trace(pen, `M12 102q10-6 ${14 + wave * 4} ${-18 + wave * 3}`, "#1763cf", 4);
  egg(pen, { x: 26 + wave * 4, y: 82 + wave * 3, rx: 3.6, ry: 3.6 }, "#ffda3d");
  emoticon(pen, "grin", { x: 0, y: 96, px: 25 });
  paint(pen, new Path2D("M-18 101h36l-4 24h-28z"), "#9c6234", "#4f2a0b", 1.5);
  trace(pen, "M-17 108h33M-16 115h31M-8 102l2 22M8 102l-2 22", "#6b3d1c", 1);
}

function hills(pen: CanvasRenderingContext2D, wide: number, rise: number): void {
  for (const [index, { colour, top, swing }] of [
    { colour: "#b0709a", top: 232, swing: 20 },
    { colour: "#8a5490", top: 256, swing: 15 },
    { colour: "#5f3f7f", top: 280, swing: 10 },
  ].entries()) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.moveTo(0, TALL);
    for (let x = 0; x <= wide + 12; x += 12)
      pen.lineTo(x, top + rise * (index + 1) * 18 + Math.sin(x / 46 + index * 2.1) * swing);
    pen.lineTo(wide, TALL);
    pen.fill();
  }
}

function birds(pen: CanvasRenderingContext2D, wide: number, atMs: number): void {
  for (let index = 0; index < 3; index += 1) {
    const x = ((atMs / 13 + index * 30) % (wide + 120)) - 60;
    const y = 64 + index * 13 + Math.sin(atMs / 300 + index) * 5;
    const flap = Math.sin(atMs / 90 + index) * 5;
    trace(pen, `M${x - 8} ${y - flap}q5 ${flap - 1} 8 3q3 ${-flap - 3} 8 ${-3 - flap}`, "#4a3566", 2);
  }
}
