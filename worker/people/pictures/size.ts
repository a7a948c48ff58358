import { PICTURE_MAX_PIXELS } from "../../../generated/contract/limits.ts";
import { check } from "./reader.ts";

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Refuses a picture without an area, and one that is too large to be shown to everyone (PF-2). */
export function checkSize({ width, height }: Size): void {
  check(width > 0 && height > 0, "It has no area.");
  check(Math.max(width, height) <= PICTURE_MAX_PIXELS, "It has too many pixels.");
}
