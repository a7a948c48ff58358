import { between, chance, mix, passed, TURN } from "./motion.ts";
import { at, disc, egg, fillSky, paint, trace } from "./pen.ts";
import { TALL, type Scene } from "./scene.ts";

const BUBBLES = 34;

/** Soap bubbles rise and pop, and a rubber duck swims by. */
export const bubbles: Scene = (pen, wide, atMs) => {
  fillSky(pen, wide, ["#e9fbff", "#bdeef7", "#8fd8ee"]);
  tiles(pen, wide);
  for (let index = 0; index < BUBBLES; index += 1) if (index % 2 === 0) bubble(pen, wide, index, atMs);
  wave(pen, wide, 244, atMs / 420, "#5cc3e6");
  const swims = passed(atMs, 0, 3600);
  at(
    pen,
    { x: mix(-70, wide + 70, swims), y: 226 + Math.sin(atMs / 230) * 5, turn: Math.sin(atMs / 230 + 1) * 0.1 },
    () => duck(pen, atMs),
  );
  wave(pen, wide, 258, -atMs / 330, "#3aa9d8");
  for (let index = 0; index < 16; index += 1) {
    const x = (index / 15) * wide;
    disc(pen, x, TALL - 4 + Math.sin(atMs / 400 + index) * 3, between(16, 26, index, 61), "#ffffff");
  }
  for (let index = 0; index < BUBBLES; index += 1) if (index % 2 === 1) bubble(pen, wide, index, atMs);
};

function tiles(pen: CanvasRenderingContext2D, wide: number): void {
  pen.strokeStyle = "#ffffff90";
  pen.lineWidth = 2;
  pen.beginPath();
  for (let x = 0; x < wide; x += 50) {
    pen.moveTo(x, 0);
    pen.lineTo(x, TALL);
  }
  for (let y = 20; y < TALL; y += 50) {
    pen.moveTo(0, y);
    pen.lineTo(wide, y);
  }
  pen.stroke();
}

function wave(pen: CanvasRenderingContext2D, wide: number, top: number, phase: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(0, TALL);
  for (let x = 0; x <= wide + 10; x += 10) pen.lineTo(x, top + Math.sin(x / 38 + phase) * 6);
  pen.lineTo(wide, TALL);
  pen.fill();
}

function bubble(pen: CanvasRenderingContext2D, wide: number, index: number, atMs: number): void {
  const r = between(8, 30, index, 1);
  const fromMs = between(-900, 2400, index, 2);
  const lives = passed(atMs, fromMs, fromMs + between(1500, 2600, index, 3));
  if (lives === 0 || lives === 1) return;
  const x = chance(index, 4) * wide + Math.sin(lives * 8 + index) * 13;
  const y = mix(TALL + 20, between(20, 170, index, 5), lives);
  const pops = passed(lives, 0.93, 1);
  if (pops > 0) {
    pop(pen, x, y, r, pops);
    return;
  }
  at(pen, { x, y, turn: index }, () => {
    pen.scale(1 + Math.sin(atMs / 140 + index) * 0.04, 1);
    const film = pen.createRadialGradient(-r * 0.3, -r * 0.3, r * 0.2, 0, 0, r);
    film.addColorStop(0, "#ffffff30");
    film.addColorStop(0.75, "#d9f6ff38");
    film.addColorStop(0.9, "#ff9de070");
    film.addColorStop(1, "#7fb8ffb0");
    disc(pen, 0, 0, r, film);
    pen.lineWidth = 1.2;
    pen.strokeStyle = "#ffffffd0";
    pen.stroke();
  });
  egg(pen, { x: x - r * 0.4, y: y - r * 0.42, rx: r * 0.26, ry: r * 0.15, turn: -0.7 }, "#ffffffe0");
}

function pop(pen: CanvasRenderingContext2D, x: number, y: number, r: number, share: number): void {
  pen.strokeStyle = `rgb(255 255 255 / ${1 - share})`;
  pen.lineWidth = 2;
  pen.beginPath();
  for (let ray = 0; ray < 8; ray += 1) {
    const angle = (ray / 8) * TURN;
    pen.moveTo(x + Math.cos(angle) * r * (0.8 + share * 0.4), y + Math.sin(angle) * r * (0.8 + share * 0.4));
    pen.lineTo(x + Math.cos(angle) * r * (1 + share * 0.6), y + Math.sin(angle) * r * (1 + share * 0.6));
  }
  pen.stroke();
}

function duck(pen: CanvasRenderingContext2D, atMs: number): void {
  paint(
    pen,
    new Path2D("M-46-6c-8-14 2-22 8-14 6 6 14 6 26 4 20-4 52-2 48 22-2 18-20 26-42 26S-42 20-46-6z"),
    "#ffd42e",
    "#c98a0a",
    2,
  );
  paint(pen, new Path2D("M-20 4c8-12 30-12 36 0-8 16-28 14-36 0z"), "#ffbf1c", "#c98a0a", 1.6);
  at(pen, { x: 22, y: -26, turn: Math.sin(atMs / 260) * 0.12 }, () => {
    disc(pen, 0, 0, 23, "#ffd42e");
    trace(pen, "M-14 18A23 23 0 1 1 16 16", "#c98a0a", 2);
    egg(pen, { x: -6, y: -10, rx: 9, ry: 5, turn: -0.6 }, "#fff3a8");
    paint(pen, new Path2D("M16-2q22-2 22 6-10 10-23 5z"), "#ff7a1f", "#b84e00", 1.6);
    disc(pen, 7, -6, 4.6, "#ffffff");
    disc(pen, 8, -6, 3, "#22303f");
    disc(pen, 9, -7.4, 1, "#ffffff");
  });
}
