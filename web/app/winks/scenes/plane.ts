import { easeInOut, mix, passed, TURN } from "./motion.ts";
import { at, CLOUD, fillSky, paint } from "./pen.ts";
import type { Scene } from "./scene.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const DOTS = 96;
const FLIES_MS = 2800;

/** A paper plane writes a heart into the sky and flies on. */
export const plane: Scene = (pen, wide, atMs) => {
  fillSky(pen, wide, ["#5fb3f2", "#a7d8fb", "#e6f5ff"]);
  const drift = atMs * 0.012;
  for (const { x, y, size } of [
    { x: wide * 0.14, y: 70, size: 0.8 },
    { x: wide * 0.86, y: 112, size: 1 },
    { x: wide * 0.3, y: 270, size: 1.3 },
    { x: wide * 0.8, y: 262, size: 0.7 },
  ])
    at(pen, { x: x - drift * size, y, size, alpha: 0.9 }, () => paint(pen, CLOUD, "#fff"));
  const share = passed(atMs, 100, FLIES_MS);
  heartTrail(pen, wide, share, passed(atMs, 2350, 3000));
  const here = way(wide, share);
  const next = way(wide, share + 0.004);
  at(pen, { ...here, turn: Math.atan2(next.y - here.y, next.x - here.x), size: 1.5 }, () => fold(pen));
};

/** In from the left, once around the heart, out to the right. */
function way(wide: number, share: number): Point {
  const dip = { x: wide / 2, y: 118 };
  if (share < 0.16) {
    const rest = share / 0.16;
    return { x: mix(-60, dip.x, rest), y: mix(230, dip.y, easeInOut(rest)) };
  }
  if (share > 0.84) {
    const rest = (share - 0.84) / 0.16;
    return { x: mix(dip.x, wide + 80, rest), y: mix(dip.y, 30, rest * rest) };
  }
  return onHeart(wide, (share - 0.16) / 0.68);
}

function onHeart(wide: number, share: number): Point {
  const angle = share * TURN;
  const x = 16 * Math.sin(angle) ** 3;
  const y = 13 * Math.cos(angle) - 5 * Math.cos(2 * angle) - 2 * Math.cos(3 * angle) - Math.cos(4 * angle);
  return { x: wide / 2 + x * 6.6, y: 151 - y * 6.6 };
}

function heartTrail(pen: CanvasRenderingContext2D, wide: number, share: number, full: number): void {
  const drawn = Math.floor(passed(share, 0.16, 0.84) * DOTS);
  if (drawn === 0) return;
  pen.beginPath();
  for (let dot = 0; dot <= drawn; dot += 1) {
    const { x, y } = onHeart(wide, dot / DOTS);
    pen.lineTo(x, y);
  }
  if (full > 0) {
    pen.fillStyle = `rgb(255 111 145 / ${full * 0.75})`;
    pen.fill();
  }
  pen.setLineDash([9, 8]);
  pen.lineWidth = 4;
  pen.lineCap = "round";
  pen.strokeStyle = full > 0 ? "#e83a66" : "#ffffff";
  pen.stroke();
  pen.setLineDash([]);
}

function fold(pen: CanvasRenderingContext2D): void {
  paint(pen, new Path2D("M26 0L-20-15-11-1z"), "#ffffff", "#7d93b5", 1);
  paint(pen, new Path2D("M26 0L-11-1-14 15z"), "#dce8f7", "#7d93b5", 1);
  paint(pen, new Path2D("M26 0L-11-1-9 7z"), "#aebfd8", "#7d93b5", 1);
}
