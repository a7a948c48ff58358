import type { Attachment } from "svelte/attachments";
import type { Desktop } from "./desktop.svelte.ts";
import type { Place, Size } from "./geometry.ts";
import { followPointer } from "./window-gestures.ts";

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

/** For an edge of a window: it follows mouse, pen or finger. */
export function pullsEdge(desktop: Desktop, id: string, edge: Edge): Attachment<HTMLElement> {
  return (handle) => {
    const down = (event: PointerEvent): void => {
      const pulledWindow = desktop.find(id);
      if (!pulledWindow || event.button !== 0) return;
      const { place: start, min } = pulledWindow;
      const pull = (dx: number, dy: number): void => desktop.put(id, pulled(start, edge, dx, dy, min));
      followPointer(handle, event, pull, () => desktop.settle(id));
    };
    handle.addEventListener("pointerdown", down);
    return () => handle.removeEventListener("pointerdown", down);
  };
}
