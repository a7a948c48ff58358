import type { Frame, Page } from "@playwright/test";
import axe from "axe-core";
import { WCAG_TAGS } from "../app/testing/wcag.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * What on the screen, or in a frame of it, violates WCAG 2.2 AA, as far as a program can tell.
 *
 * @param part all that is looked at, when something lies above the rest
 */
export async function violationsOf(page: Page | Frame, part = page.locator("html")): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await part.evaluate(
    (node, tags) => window.axe.run(node, { runOnly: tags, resultTypes: ["violations"] }),
    [...WCAG_TAGS],
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}
