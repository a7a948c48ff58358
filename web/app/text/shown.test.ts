import { expect, it } from "vitest";
import { shown } from "./shown.ts";

const code = (point: number): string => String.fromCodePoint(point);
const ACUTE = code(0x301);

it("leaves what people write as it is", () => {
  const family = ["👩", "👩", "👧", "👦"].join(code(0x200d));
  const england = `🏴${["g", "b", "e", "n", "g"].map((letter) => code(0xe0000 + letter.charCodeAt(0))).join("")}${code(0xe007f)}`;
  const texts = [
    "tab\tand\nline",
    "naïve Zoë e\u0301",
    "हिन्दी ภาษาไทย שָׁלוֹם",
    family,
    england,
    "❤️‍🔥",
    `${code(0x202e)}abc`,
  ];
  for (const text of texts) expect(shown(text)).toBe(text);
});

it("cuts a run of more than eight combining marks, wherever it stands", () => {
  expect(shown(`a${ACUTE.repeat(9)}b`)).toBe(`a${ACUTE.repeat(8)}b`);
  expect(shown(ACUTE.repeat(2000))).toBe(ACUTE.repeat(8));
  expect(shown(`a${ACUTE.repeat(8)}b${ACUTE.repeat(50)}`)).toBe(`a${ACUTE.repeat(8)}b${ACUTE.repeat(8)}`);
});

it("counts invisible signs as part of the run, which they would only hide", () => {
  const mixed = `${ACUTE}${code(0x200d)}`.repeat(100);
  expect(shown(`a${mixed}`)).toBe(`a${mixed.slice(0, 8)}`);
  expect(shown(`a${code(0x200b).repeat(100)}b`)).toHaveLength(10);
});

it("makes control characters visible, and keeps a line break of any system", () => {
  expect(shown(`a${code(0)}b${code(0x1b)}[31m${code(0x7f)}${code(0x9b)}`)).toBe("a\uFFFDb\uFFFD[31m\uFFFD\uFFFD");
  expect(shown("one\r\ntwo")).toBe("one\ntwo");
});

it("takes time in proportion to the text", () => {
  const flood = `${ACUTE.repeat(7)}a`.repeat(50_000);
  expect(shown(flood)).toBe(flood);
});
