import { expect, type Locator, type Page } from "@playwright/test";

/** Settles when a window moves by itself. */
export async function willShake(window: Locator): Promise<void> {
  await expect
    .poll(() => window.evaluate((node) => node.getAnimations().length), { intervals: [20], timeout: 5_000 })
    .toBeGreaterThan(0);
}

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
