import type { Place, Size } from "./geometry.ts";

/** An edge or corner of a window by the points of the compass: places are physical, whatever way people read. */
export const edges = ["n", "s", "w", "e", "nw", "ne", "sw", "se"] as const;
/** One of them. */
export type Edge = (typeof edges)[number];

/**
 * Where a window stands after one of its edges went some way, px. The opposite edge stays: also where the window cannot
 * become smaller, or would leave the desktop at the top.
 */
export function pulled(start: Place, edge: Edge, dx: number, dy: number, min: Size): Place {
  const { x, y } = start;
  const west = edge.includes("w") ? Math.min(dx, start.width - min.width) : 0;
  const north = edge.includes("n") ? Math.min(Math.max(dy, -y), start.height - min.height) : 0;
  const width = edge.includes("e") ? Math.max(start.width + dx, min.width) : start.width - west;
  const height = edge.includes("s") ? Math.max(start.height + dy, min.height) : start.height - north;
  return { x: x + west, y: y + north, width, height };
}

/** The corner that shows that a window can be sized, and that keys size it by: the lower one where lines end. */
export const gripEdge = (): Edge => (document.dir === "rtl" ? "sw" : "se");
