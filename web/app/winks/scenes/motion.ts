/** How things move in a scene. All of it depends on the time alone. */

/** A whole turn, in radians. */
export const TURN = Math.PI * 2;

/** A number from 0 to 1 that looks like chance and is always the same for the same two numbers. */
export function chance(index: number, salt: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 7, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
}

/** Somewhere between two numbers, always the same. */
export const between = (least: number, most: number, index: number, salt: number): number =>
  least + (most - least) * chance(index, salt);

/** How much of a span has passed: 0 before it, 1 after it. */
export const passed = (atMs: number, fromMs: number, untilMs: number): number =>
  Math.min(1, Math.max(0, (atMs - fromMs) / (untilMs - fromMs)));

/** Goes from one number to the other. */
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Begins fast and ends gently. */
export const easeOut = (share: number): number => 1 - (1 - share) ** 3;

/** Begins and ends gently. */
export const easeInOut = (share: number): number => share * share * (3 - 2 * share);

/** Goes a little too far and comes back. */
export const overshoot = (share: number): number => 1 + 2.7 * (share - 1) ** 3 + 1.7 * (share - 1) ** 2;

/** Up and down again: 0 at both ends, 1 in the middle. */
export const arch = (share: number): number => Math.sin(Math.min(1, Math.max(0, share)) * Math.PI);
