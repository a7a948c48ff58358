import { chromium } from "playwright";
import { chromiumArgs, chromiumPath } from "../setup/chromium-flags.ts";

/** Runs in the page: notes when the sign-in button is there and can be pressed. */
const NOTE_WHEN_USABLE = `new MutationObserver((_, observer) => {
  if (document.querySelector("form button[type=submit]:not([disabled])") === null) return;
  performance.mark("usable");
  observer.disconnect();
}).observe(document, { childList: true, subtree: true, attributes: true });`;

/** The scripts that the page asked for before somebody who comes for the first time could sign in, by their paths. */
export async function firstScripts(url: string): Promise<readonly string[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  try {
    const page = await browser.newPage();
    await page.addInitScript({ content: NOTE_WHEN_USABLE });
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
    const urls = await page.evaluate(() => {
      const usableMs = performance.getEntriesByName("usable")[0]?.startTime ?? 0;
      const asked = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < usableMs);
      return asked.map(({ name }) => name).filter((name) => name.endsWith(".js"));
    });
    return urls.map((each) => new URL(each).pathname.slice(1));
  } finally {
    await browser.close();
  }
}
