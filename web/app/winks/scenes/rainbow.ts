import { between, chance, easeInOut, mix, overshoot, passed } from "./motion.ts";
import { at, CLOUD, egg, emoticon, fillSky, paint } from "./pen.ts";
import { TALL, type Scene } from "./scene.ts";

const BANDS = ["#e8233b", "#f6821f", "#ffd83d", "#3fae2a", "#2f7fe0", "#7d4fd0"] as const;
const DROPS = 70;

/** It rains, the clouds part, the sun comes up and a rainbow is drawn. */
export const rainbow: Scene = (pen, wide, atMs) => {
  const clears = easeInOut(passed(atMs, 1150, 1950));
  fillSky(pen, wide, ["#5f7391", "#8ea2bb", "#c3ccd6"]);
  pen.globalAlpha = clears;
  fillSky(pen, wide, ["#4aa6f0", "#a5dbff", "#eefaff"]);
  pen.globalAlpha = 1;
  if (clears > 0)
    emoticon(pen, "sun", {
      x: wide * 0.5,
      y: 196 - 34 * overshoot(clears),
      px: 104 * clears,
      turn: Math.sin(atMs / 600) * 0.15,
    });
  arc(pen, wide, easeInOut(passed(atMs, 1600, 2700)));
  meadow(pen, wide, clears);
  rain(pen, wide, atMs, 1 - passed(atMs, 950, 1450));
  const away = clears * wide * 0.36;
  for (const { x, y, size, side } of [
    { x: 0.2, y: 84, size: 1.5, side: -1 },
    { x: 0.82, y: 78, size: 1.6, side: 1 },
    { x: 0.5, y: 66, size: 1.5, side: -1 },
    { x: 0.62, y: 104, size: 1.2, side: 1 },
  ]) {
    const comes = (1 - easeInOut(passed(atMs, 0, 420))) * wide * 0.5;
    at(pen, { x: wide * x + side * (away + comes) * (side < 0 ? 1.25 : 1), y: y - clears * 22, size }, () =>
      paint(pen, CLOUD, clears > 0.5 ? "#ffffff" : "#6d7d94"),
    );
  }
};

function arc(pen: CanvasRenderingContext2D, wide: number, share: number): void {
  if (share === 0) return;
  const radius = Math.min(wide * 0.46, 190);
  pen.lineWidth = 11;
  pen.lineCap = "butt";
  for (const [index, colour] of BANDS.entries()) {
    pen.strokeStyle = colour;
    pen.globalAlpha = 0.9;
    pen.beginPath();
    pen.arc(wide / 2, 262, radius - index * 10.5, Math.PI, Math.PI * (1 + share));
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

function meadow(pen: CanvasRenderingContext2D, wide: number, clears: number): void {
  egg(pen, { x: wide / 2, y: TALL + 30, rx: wide * 0.75, ry: 82 }, "#6f9a52");
  pen.globalAlpha = clears;
  egg(pen, { x: wide / 2, y: TALL + 30, rx: wide * 0.75, ry: 82 }, "#7fc94a");
  for (let index = 0; index < 16; index += 1) {
    const x = between(0.04, 0.96, index, 31) * wide;
    const y = TALL - 6 - chance(index, 32) * 26;
    const grows = overshoot(clears);
    for (let leaf = 0; leaf < 5; leaf += 1)
      egg(
        pen,
        {
          x: x + Math.cos(leaf * 1.257) * 4 * grows,
          y: y + Math.sin(leaf * 1.257) * 4 * grows,
          rx: 3 * grows,
          ry: 3 * grows,
        },
        index % 2 === 0 ? "#ffffff" : "#ff9dc0",
      );
    egg(pen, { x, y, rx: 2.6 * grows, ry: 2.6 * grows }, "#ffcf2e");
  }
  pen.globalAlpha = 1;
}

function rain(pen: CanvasRenderingContext2D, wide: number, atMs: number, amount: number): void {
  if (amount === 0) return;
  pen.globalAlpha = amount;
  pen.lineWidth = 2;
  pen.lineCap = "round";
  pen.strokeStyle = "#d6ebff";
  for (let index = 0; index < DROPS; index += 1) {
    const fall = (atMs / between(420, 640, index, 41) + chance(index, 42)) % 1;
    const x = chance(index, 43) * (wide + 60) - fall * 26;
    const y = mix(86, TALL - 8, fall);
    pen.beginPath();
    if (fall > 0.93)
      pen.ellipse(
        x,
        TALL - 16 - chance(index, 44) * 20,
        5 * ((fall - 0.93) / 0.07),
        2 * ((fall - 0.93) / 0.07),
        0,
        0,
        7,
      );
    else {
      pen.moveTo(x, y);
      pen.lineTo(x - 2.4, y + 11);
    }
    pen.stroke();
  }
  pen.globalAlpha = 1;
}
