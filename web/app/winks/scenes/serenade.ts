import { arch, chance, easeInOut, overshoot, passed, TURN } from "./motion.ts";
import { at, disc, egg, fillSky, glow, HEART, NOTE, paint, trace } from "./pen.ts";
import { TALL, type Scene } from "./scene.ts";

const NOTES = 9;
const COLOURS = ["#ffd84d", "#ff9db6", "#9fe0ff", "#c9b3ff"] as const;

/** A cat sings on a roof, until somebody looks out of the window. */
export const serenade: Scene = (pen, wide, atMs) => {
  fillSky(pen, wide, ["#141a48", "#2a2f77", "#574a9c", "#8d63a6"]);
  for (let index = 0; index < 46; index += 1)
    disc(
      pen,
      chance(index, 1) * wide,
      chance(index, 2) * 200,
      0.5 + arch((atMs / 1800 + chance(index, 3)) % 1),
      "#ffffffb0",
    );
  const moonX = wide * 0.34;
  glow(pen, moonX, 92, 120, "#fff3c080");
  disc(pen, moonX, 92, 54, "#fff0b8");
  disc(pen, moonX - 18, 78, 9, "#f3df97");
  disc(pen, moonX + 16, 108, 12, "#f3df97");
  disc(pen, moonX + 20, 72, 6, "#f3df97");
  house(pen, wide, atMs);
  roof(pen, wide);
  singer(pen, moonX, 206, atMs);
  for (let index = 0; index < NOTES; index += 1) note(pen, moonX, wide, index, atMs);
};

function roof(pen: CanvasRenderingContext2D, wide: number): void {
  pen.fillStyle = "#3a1f45";
  pen.beginPath();
  pen.moveTo(-10, TALL);
  pen.lineTo(-10, 250);
  pen.lineTo(wide * 0.34, 204);
  pen.lineTo(wide * 0.62, TALL);
  pen.fill();
  pen.fillStyle = "#57305f";
  pen.fillRect(wide * 0.08, 196, 24, 52);
  pen.fillRect(wide * 0.08 - 3, 192, 30, 8);
}

function house(pen: CanvasRenderingContext2D, wide: number, atMs: number): void {
  const left = wide * 0.66;
  pen.fillStyle = "#2b1a3d";
  pen.fillRect(left, 116, wide, TALL);
  pen.beginPath();
  pen.moveTo(left - 14, 118);
  pen.lineTo(left + wide * 0.18, 66);
  pen.lineTo(wide + 40, 118);
  pen.fill();
  const light = easeInOut(passed(atMs, 1500, 1900));
  const x = left + wide * 0.16;
  pen.fillStyle = "#46305f";
  pen.fillRect(x - 34, 142, 68, 78);
  if (light > 0) {
    pen.globalAlpha = light;
    glow(pen, x, 180, 90, "#ffd98a70");
    pen.fillStyle = "#ffdf94";
    pen.fillRect(x - 30, 146, 60, 70);
    pen.globalAlpha = 1;
    pen.save();
    pen.beginPath();
    pen.rect(x - 30, 146, 60, 70);
    pen.clip();
    listener(pen, x, 222 + (1 - overshoot(passed(atMs, 1800, 2250))) * 60, atMs);
    pen.restore();
  }
  trace(pen, `M${x} 146v70M${x - 30} 176h60`, "#46305f", light > 0.5 ? 0.01 : 4);
  pen.fillStyle = "#5a3f75";
  pen.fillRect(x - 38, 216, 76, 8);
  const love = passed(atMs, 2350, 3500);
  if (love > 0)
    at(
      pen,
      {
        x: x - 4 + Math.sin(love * 9) * 6,
        y: 150 - love * 60,
        size: 2.3 * overshoot(Math.min(1, love * 3)),
        alpha: 1.6 - love * 1.4,
      },
      () => paint(pen, HEART, "#ff4f7a"),
    );
}

function listener(pen: CanvasRenderingContext2D, x: number, y: number, atMs: number): void {
  egg(pen, { x, y: y + 6, rx: 22, ry: 20 }, "#fff4e4");
  at(pen, { x, y: y - 26, turn: Math.sin(atMs / 260) * 0.12 }, () => {
    paint(pen, new Path2D("M-16-2L-17-22-7-13Q0-16 7-13L17-22 16-2C20 18-20 18-16-2z"), "#fff4e4", "#c9a784", 1.4);
    trace(pen, "M-9-1q3-4 6 0M3-1q3-4 6 0", "#5a3413", 1.6);
    trace(pen, "M-3 6q1.5 2 3 0 1.5 2 3 0", "#5a3413", 1.3);
    egg(pen, { x: -10, y: 5, rx: 3, ry: 2 }, "#ff9db680");
    egg(pen, { x: 10, y: 5, rx: 3, ry: 2 }, "#ff9db680");
  });
}

function singer(pen: CanvasRenderingContext2D, x: number, y: number, atMs: number): void {
  const sway = Math.sin(atMs / 240);
  const sings = 0.4 + 0.6 * Math.abs(Math.sin(atMs / 190));
  trace(pen, `M${x - 20} ${y - 6}c-26 4-34 ${-18 - sway * 8} ${-24 + sway * 6} -32`, "#191327", 8);
  egg(pen, { x, y: y - 22, rx: 23, ry: 28 }, "#191327");
  egg(pen, { x: x + 5, y: y - 18, rx: 11, ry: 18 }, "#2b2140");
  at(pen, { x: x + 3, y: y - 58, turn: -0.16 + sway * 0.12 }, () => {
    paint(pen, new Path2D("M-19 0l0-27 12 11q8-3 15 0l12-11 0 27C24 23-24 23-19 0z"), "#191327");
    trace(pen, "M-11-3q4 4 8 0M5-3q4 4 8 0", "#ffe27a", 2);
    egg(pen, { x: 2, y: 8, rx: 4.5, ry: 6 * sings }, "#ff6d92");
    trace(pen, "M-10 4l-15-2M-10 8l-14 3M14 4l15-2M14 8l14 3", "#57497a", 1);
  });
}

function note(pen: CanvasRenderingContext2D, moonX: number, wide: number, index: number, atMs: number): void {
  const share = passed(atMs, 250 + index * 270, 1750 + index * 270);
  if (share === 0 || share === 1) return;
  const x = moonX + 16 + share * wide * 0.5;
  const y = 138 - share * 34 + Math.sin(share * TURN * 1.3 + index) * 24;
  at(
    pen,
    {
      x,
      y,
      turn: Math.sin(atMs / 200 + index) * 0.3,
      size: 1 + share * 0.9,
      alpha: Math.min(share * 6, (1 - share) * 4),
    },
    () => paint(pen, NOTE, COLOURS[index % COLOURS.length] ?? COLOURS[0]),
  );
}
