import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One thing that a guide tells to write. */
export type Step =
  | { readonly kind: "write"; readonly file: string; readonly text: string }
  | { readonly kind: "addBelow"; readonly file: string; readonly anchor: string; readonly text: string }
  | { readonly kind: "replace"; readonly file: string; readonly old: string; readonly text: string };

const telling = /`([^`]+)`(?:, (below|instead of) `([^`]+)`)?:$/;

/**
 * The steps of one section of a page: each code block after a paragraph that ends in "`file`:", "`file`, below `line`:" or
 * "`file`, instead of `text`:". Throws for a block that is told in no such way.
 */
export function readSteps(page: string, heading: string): Step[] {
  const [, section] = page.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`there is no section "${heading}"`);
  const [own = ""] = section.split("\n## ");
  return [...own.matchAll(/([^\n]+)\n\n```[a-z]*\n([\s\S]*?\n)```/g)].map(([, told = "", text = ""]) => {
    const [, file, how, where] = telling.exec(told) ?? [];
    if (file === undefined) throw new Error(`no file is named before the block:\n${text}`);
    if (how === undefined || where === undefined) return { kind: "write", file, text };
    return how === "below"
      ? { kind: "addBelow", file, anchor: where, text }
      : { kind: "replace", file, old: where, text: text.trimEnd() };
  });
}

/** Does what a step tells, in the folder `root`. Throws when its place is not there, or there more than once. */
export function doStep(root: string, step: Step): void {
  const path = join(root, step.file);
  if (step.kind === "write") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, step.text, { flag: "wx" });
    return;
  }
  const before = readFileSync(path, "utf8");
  const place = step.kind === "addBelow" ? step.anchor : step.old;
  if (before.split(place).length !== 2)
    throw new Error(`${step.file} holds ${before.split(place).length - 1} times: ${place}`);
  if (step.kind === "replace")
    writeFileSync(
      path,
      before.replace(place, () => step.text),
    );
  else {
    const end = before.indexOf("\n", before.indexOf(place)) + 1;
    writeFileSync(path, before.slice(0, end) + step.text + before.slice(end));
  }
}
