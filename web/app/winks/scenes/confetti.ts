import { arch, between, chance, overshoot, passed, TURN } from "./motion.ts";
import { at, emoticon, fillSky } from "./pen.ts";
import { TALL, type Scene } from "./scene.ts";

const COLOURS = ["#f6821f", "#3fae2a", "#1763cf", "#e8233b", "#ffc928", "#8a5be0", "#12b5c9"] as const;
const PAPERS = 130;
const BANG_MS = 260;

/** Two party poppers go off, and a big grin jumps in the middle of it. */
export const confetti: Scene = (pen, wide, atMs) => {
  fillSky(pen, wide, ["#ffffff", "#fff7e6", "#ffe9c4"]);
  const lands = overshoot(passed(atMs, 250, 750));
  const hop = arch((passed(atMs, 1100, 2700) * 2) % 1) * 26;
  if (atMs > 250)
    emoticon(pen, "grin", { x: wide / 2, y: 140 - hop, px: 110 * lands, turn: Math.sin(atMs / 260) * 0.12 });
  popper(pen, 26, 1, atMs);
  popper(pen, wide - 26, -1, atMs);
  for (let index = 0; index < PAPERS; index += 1) paper(pen, wide, index, atMs);
};

function popper(pen: CanvasRenderingContext2D, x: number, side: 1 | -1, atMs: number): void {
  const kick = arch(passed(atMs, BANG_MS - 120, BANG_MS + 240)) * 12;
  at(pen, { x: x - side * kick * 0.6, y: TALL - 24 + kick, turn: side * 0.62 }, () => {
    pen.fillStyle = "#1763cf";
    pen.beginPath();
    pen.moveTo(-17, -26);
    pen.lineTo(17, -26);
    pen.lineTo(0, 36);
    pen.fill();
    pen.strokeStyle = "#ffc928";
    pen.lineWidth = 5;
    pen.beginPath();
    pen.moveTo(-13, -12);
    pen.lineTo(12, -8);
    pen.moveTo(-8, 5);
    pen.lineTo(8, 8);
    pen.stroke();
    pen.fillStyle = "#0d3f8a";
    pen.beginPath();
    pen.ellipse(0, -26, 17, 5, 0, 0, TURN);
    pen.fill();
  });
}

function paper(pen: CanvasRenderingContext2D, wide: number, index: number, atMs: number): void {
  const side = index % 2 === 0 ? 1 : -1;
  const age = (atMs - BANG_MS - chance(index, 1) * 260) / 1000;
  if (age <= 0) return;
  const thrown = 1 - Math.exp(-age * 3.2);
  const angle = between(0.75, 1.5, index, 2);
  const force = between(120, 460, index, 3);
  const x = (side === 1 ? 40 : wide - 40) + side * Math.cos(angle) * force * thrown + Math.sin(age * 4 + index) * 9;
  const y = TALL - 46 - Math.sin(angle) * force * 0.95 * thrown + 58 * age * age * between(0.7, 1.4, index, 4);
  at(pen, { x, y, turn: age * between(-7, 7, index, 5) }, () => {
    pen.scale(1, Math.cos(age * between(5, 11, index, 6)));
    pen.fillStyle = COLOURS[index % COLOURS.length] ?? COLOURS[0];
    if (index % 3 === 0) {
      pen.beginPath();
      pen.arc(0, 0, 4.2, 0, TURN);
      pen.fill();
    } else pen.fillRect(-5.5, -3.2, 11, 6.4);
  });
}
