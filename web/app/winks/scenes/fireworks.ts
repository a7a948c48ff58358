import { between, chance, easeOut, mix, passed, TURN } from "./motion.ts";
import { disc, fillSky, glow } from "./pen.ts";
import { TALL, type Scene } from "./scene.ts";

interface Rocket {
  /** Where it bursts: share of the width, and height. */
  readonly x: number;
  readonly y: number;
  readonly startMs: number;
  readonly colours: readonly [string, string];
  readonly sparks: number;
}

const RISE_MS = 620;
const ROCKETS: readonly Rocket[] = [
  { x: 0.3, y: 88, startMs: 100, colours: ["#ffd84d", "#ff8a2b"], sparks: 34 },
  { x: 0.72, y: 66, startMs: 560, colours: ["#7fd4ff", "#3f8dff"], sparks: 38 },
  { x: 0.5, y: 118, startMs: 1050, colours: ["#ff8fb3", "#ff3f6e"], sparks: 42 },
  { x: 0.18, y: 60, startMs: 1500, colours: ["#b4f58a", "#3fc24a"], sparks: 32 },
  { x: 0.84, y: 112, startMs: 1750, colours: ["#e3b4ff", "#9b57e0"], sparks: 36 },
  { x: 0.5, y: 72, startMs: 2050, colours: ["#fff3b8", "#ffc12b"], sparks: 54 },
];

/** Rockets over a town at night. */
export const fireworks: Scene = (pen, wide, atMs) => {
  fillSky(pen, wide, ["#0b0f2e", "#1d1c52", "#43297a", "#7a3a72"]);
  for (let index = 0; index < 40; index += 1)
    disc(pen, chance(index, 1) * wide, chance(index, 2) * 190, between(0.4, 1.1, index, 3), "#ffffffb0");
  for (const [index, rocket] of ROCKETS.entries()) fly(pen, wide, rocket, atMs, index);
  town(pen, wide);
};

function fly(pen: CanvasRenderingContext2D, wide: number, rocket: Rocket, atMs: number, salt: number): void {
  const x = rocket.x * wide;
  const rise = passed(atMs, rocket.startMs, rocket.startMs + RISE_MS);
  if (rise > 0 && rise < 1) {
    for (let step = 0; step < 9; step += 1) {
      const share = Math.max(0, rise - step * 0.03);
      disc(
        pen,
        x + Math.sin(share * 9 + salt) * 3,
        mix(TALL, rocket.y, easeOut(share)),
        2.4 - step * 0.22,
        `#ffe9b0${(220 - step * 22).toString(16)}`,
      );
    }
  }
  const age = (atMs - rocket.startMs - RISE_MS) / 1000;
  if (age <= 0 || age > 1.6) return;
  const fade = 1 - passed(age, 0.9, 1.6);
  pen.globalAlpha = fade * 0.5;
  glow(pen, x, rocket.y, 70 * easeOut(Math.min(1, age * 2)), `${rocket.colours[1]}60`);
  pen.globalAlpha = fade;
  for (let spark = 0; spark < rocket.sparks; spark += 1) burst(pen, x, rocket, spark, age, salt);
  pen.globalAlpha = 1;
}

function burst(
  pen: CanvasRenderingContext2D,
  x: number,
  rocket: Rocket,
  spark: number,
  age: number,
  salt: number,
): void {
  const angle = (spark / rocket.sparks) * TURN * 2 + chance(spark, salt) * 0.3;
  const force = spark % 2 === 0 ? between(70, 86, spark, salt + 9) : between(36, 54, spark, salt + 9);
  pen.strokeStyle = rocket.colours[spark % 2] ?? rocket.colours[0];
  pen.lineWidth = 3.2 - age;
  pen.lineCap = "round";
  pen.beginPath();
  for (const back of [0, 0.13]) {
    const then = Math.max(0, age - back);
    const reach = force * (1 - Math.exp(-then * 3));
    pen.lineTo(x + Math.cos(angle) * reach, rocket.y + Math.sin(angle) * reach + 26 * then * then);
  }
  pen.stroke();
}

function town(pen: CanvasRenderingContext2D, wide: number): void {
  for (let index = 0, left = -8; left < wide; index += 1) {
    const broad = between(26, 54, index, 21);
    const tall = between(24, 78, index, 22);
    pen.fillStyle = "#0a0a20";
    pen.fillRect(left, TALL - tall, broad, tall);
    if (index % 3 === 0) pen.fillRect(left + broad / 2 - 1, TALL - tall - 14, 2, 14);
    pen.fillStyle = "#ffd27a";
    for (let light = 0; light < 6; light += 1) {
      if (chance(index * 7 + light, 23) < 0.5)
        pen.fillRect(left + 6 + (light % 2) * (broad - 16), TALL - tall + 8 + Math.floor(light / 2) * 14, 4, 6);
    }
    left += broad - 1;
  }
}
