import type { Attachment } from "svelte/attachments";
import type { Desktop } from "./desktop.svelte.ts";
import { pulled, type Edge } from "./edges.ts";
import { followPointer } from "./window-gestures.ts";

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
