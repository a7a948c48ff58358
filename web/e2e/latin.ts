import type { Page } from "@playwright/test";

/** What is called so in every language. */
const PROPER =
  /CF Messenger|\b(?:Alt|Ctrl|Shift|Esc|Enter|Tab|F6|MIT|DejaVu Sans Condensed|English|PNG|JPEG|WebP|Chromium|Linux|seq)\b/g;

/**
 * What a page that shall speak another alphabet says of its own in Latin letters.
 *
 * @param names of people, of their pictures and of groups: nobody translates them
 */
export async function latinWordsOf(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    // Names, messages and titles are people's own; so is what stands between isolates. Codes are the same everywhere.
    const isOwn = (element: Element): boolean =>
      element.closest("bdi, code, [dir=auto], [lang=en], [translate=no], textarea, time") === null;
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const found: string[] = [];
    for (const element of document.body.querySelectorAll("*")) {
      if (!isShown(element) || !isOwn(element)) continue;
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? "");
      for (const name of ["aria-label", "title", "placeholder", "alt"]) found.push(element.getAttribute(name) ?? "");
    }
    return found.map((text) => text.replaceAll(/\u2068[^\u2069]*\u2069/g, "").trim());
  });
  return texts.filter((text) => !names.includes(text) && /\p{Script=Latin}{2}/u.test(text.replaceAll(PROPER, "")));
}
