import { isMotionReduced } from "../state/motion.ts";

/** The nudge: a window shakes for a moment. */

/** How long a nudge lasts, ms. */
export const SHAKE_MS = 900;
const FRAMES = 40;
const FIRST_PX = 9;
const LAST_PX = 1;

/** The way of a shake as values of the CSS property `translate`: dying out from 9 px to 1 px, 60 % of it upright. */
export function shakeFrames(): readonly string[] {
  const frames = Array.from({ length: FRAMES }, (_, index) => {
    const force = FIRST_PX + ((LAST_PX - FIRST_PX) * index) / (FRAMES - 1);
    const x = index % 2 === 0 ? force : -force;
    const y = (index % 4 < 2 ? force : -force) * 0.6;
    return `${x.toFixed(1)}px ${y.toFixed(1)}px`;
  });
  return ["0px 0px", ...frames, "0px 0px"];
}

/** Shakes a window; `translate` leaves its place alone. Who wants less motion sees its outline flash instead. */
export function shake(node: HTMLElement): void {
  if (isMotionReduced()) {
    // Widths, not colours: where the system picks the colours, a transparent line would be seen too.
    node.animate({ outline: [0, 4, 0, 4, 0].map((px) => `${px}px solid #f6821f`) }, { duration: SHAKE_MS });
    return;
  }
  node.animate({ translate: [...shakeFrames()] }, { duration: SHAKE_MS });
}
