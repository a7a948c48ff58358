import type { Locator, Page } from "@playwright/test";

/**
 * The title of the next window of a page that changes by itself, also of one that is not there yet. Ask before it can begin.
 *
 * @param property what changes, as the keyframes name it
 */
export const nextAnimated = (page: Page, property: string): Promise<string> =>
  page.evaluate(
    (name) =>
      // Looks from inside the page, at each frame: on a busy machine a shake can be over between two looks from outside.
      new Promise<string>((resolve) => {
        const look = (): void => {
          for (const { effect } of document.getAnimations()) {
            if (!(effect instanceof KeyframeEffect)) continue;
            if (!effect.getKeyframes().some((frame) => name in frame)) continue;
            const title = effect.target?.querySelector("h2")?.textContent;
            // A note that slides in is no window.
            if (title !== undefined) return resolve(title);
          }
          requestAnimationFrame(look);
        };
        look();
      }),
    property,
  );

/** The title of the next window of a page that shakes. Ask before it can begin. */
export const nextShaken = (page: Page): Promise<string> => nextAnimated(page, "translate");

/** How many different pictures a canvas shows within so many frames, as long as it is there; an empty one is none. */
export const picturesOn = (canvas: Locator, frames: number): Promise<number> =>
  canvas.evaluate(async (node, count) => {
    if (!(node instanceof HTMLCanvasElement)) throw new Error("this is no canvas");
    const seen = new Set<string>();
    for (let frame = 0; frame < count; frame += 1) {
      await new Promise(requestAnimationFrame);
      if (node.isConnected) seen.add(node.toDataURL());
    }
    const empty = Object.assign(document.createElement("canvas"), { width: node.width, height: node.height });
    seen.delete(empty.toDataURL());
    return seen.size;
  }, frames);

/** When the next wink begins to play in a page, ms of this machine's clock. */
export const startOfWink = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((entries, observer) => {
          const [start] = entries.getEntriesByName("wink");
          if (!start) return;
          observer.disconnect();
          resolve(performance.timeOrigin + start.startTime);
        }).observe({ type: "mark" });
      }),
  );
