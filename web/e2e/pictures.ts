import { mkdirSync, writeFileSync } from "node:fs";
import { expect, type BrowserContext, type Locator, type Page } from "@playwright/test";

const OUTPUT = "test-results/screens";

/**
 * How much of a picture may differ. The letters come from our own font, but another build of the browser may draw their
 * edges otherwise, which the comparison mostly knows as such. A caption that is missing is more than this.
 */
const MAY_DIFFER = { maxDiffPixelRatio: 0.002, threshold: 0.25 };

/**
 * Everything that tells a time or a date tells this one, whatever time it is: pictures of two days can be compared. The
 * wallpaper goes: it shows between the windows only, and makes each picture ten times as large. What is behind the bubbles
 * of a group comes from its id, which is never the same: here it is.
 */
export async function holdStill(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const bare = new CSSStyleSheet();
    bare.replaceSync(`
      main { background-image: none !important }
      rect:has(+ path[d^="M8 9h24a4"]) { fill: #bfe0ff !important }
    `);
    document.adoptedStyleSheets.push(bare);
    const moment = Date.UTC(2026, 10, 21, 14, 4);
    const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, "format");
    Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
      get(this: Intl.DateTimeFormat) {
        const write: unknown = format?.get?.call(this);
        return () => (typeof write === "function" ? String(write(moment)) : "");
      },
    });
  });
}

/** No picture is waited for longer than that to become what it will be, ms. */
const PATIENCE_MS = 5000;

/** Keeps a picture as test output, and compares it with the one of the last time that somebody looked. */
export async function looksAsBefore(
  what: Locator | Page,
  name: string,
  changing: readonly Locator[] = [],
): Promise<void> {
  const take = (): Promise<Buffer> =>
    what.screenshot({
      animations: "disabled",
      caret: "hide",
      scale: "css",
      mask: [...changing],
      maskColor: "#c0c0c0",
    });
  // Some of what is to be seen is fetched first: the picture is there when the next one is the same.
  let picture = await take();
  const until = performance.now() + PATIENCE_MS;
  for (let next = await take(); !next.equals(picture) && performance.now() < until; next = await take()) picture = next;
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(`${OUTPUT}/${name}.png`, picture);
  expect.soft(picture, name).toMatchSnapshot(`${name}.png`, MAY_DIFFER);
}
