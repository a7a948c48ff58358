import { expect } from "vitest";

/** What is Latin in every language: people's own text, codes and keys, the names of languages, frames of others. */
const EXEMPT = "[translate='no'], [dir='auto'], [lang='en'], bdi, code, kbd, iframe, script, style";

/** The names under which things are known everywhere. */
const NAMES = /CF Messenger|PNG|JPEG|WebP|\b(?:Enter|Esc|Alt|Shift|Ctrl|Tab|F6)\b/g;

const ATTRIBUTES = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
];

/**
 * Fails with a list of every Latin word that stands or is spoken below `root`: in a page that speaks Arabic it was
 * forgotten. Names inside a sentence are isolated (U+2068 ... U+2069) and do not count.
 */
export function expectNoLatin(root: Element = document.body): void {
  const found = [...root.querySelectorAll("*"), root]
    .filter((element) => !element.closest(EXEMPT))
    .flatMap((element) => [...ownTexts(element), ...attributeTexts(element)])
    .filter((text) => /\p{Script=Latin}{2,}/u.test(text.replace(/\u2068[^\u2069]*\u2069/g, "").replace(NAMES, "")));
  expect(found).toEqual([]);
}

const ownTexts = (element: Element): readonly string[] =>
  [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : []));

const attributeTexts = (element: Element): readonly string[] =>
  ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []);
