import axe from "axe-core";
import { expect } from "vitest";
import { WCAG_TAGS } from "./wcag.ts";

/** Fails with a list when what is shown breaks a rule of WCAG 2.2 AA. */
export async function expectAccessible(): Promise<void> {
  // What still moves lies for a moment over what it will not lie over.
  const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
  const { violations } = await axe.run(document.body, { runOnly: { type: "tag", values: WCAG_TAGS } });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
  expect(found).toEqual([]);
}
