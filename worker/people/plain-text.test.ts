import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainLine, plainName } from "./plain-text.ts";

/** Names that people have, in scripts that a careless rule would refuse. */
const NAMES = [
  "~*Anna*~",
  ".:: Zoë ::.",
  "Søren",
  "محمد",
  "עֲבְרִית",
  "हिन्दी",
  "ไทย ที่รัก",
  "Nguyễn Ngọc Ngạn",
  "👩‍👩‍👧‍👦",
  "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  "（´・ω・｀）",
  "ا\u200Eb",
  "__proto__",
  "<img src=x onerror=alert(1)>",
  "Robert'); DROP TABLE MESSENGER_people;--",
  "%_\\",
  "null",
];

describe("[PF-1] a name is kept as it is", () => {
  test.each(NAMES)("%s", (name) => {
    expect(plainName(name)).toBe(name.normalize("NFC"));
  });

  test("but in NFC: two ways to write it are one name", () => {
    expect(plainName("Zoe\u0308")).toBe("Zo\u00EB");
  });
});

const BAD: Readonly<Record<string, string>> = {
  "a line break": "Anna\nBen",
  "a carriage return": "Anna\rBen",
  "a line separator": "Anna\u2028Ben",
  "a paragraph separator": "Anna\u2029Ben",
  "a zero byte": "Anna\0",
  "an escape": "Anna\u001B[31m",
  "a delete": "Anna\u007F",
  "a control of the upper half": "Anna\u0085Ben",
  "an override to the left": "Anna\u202Egpj.exe",
  "an embedding": "\u202AAnna",
  "an isolate": "\u2067Anna\u2069",
  "a noncharacter": "Anna\uFFFF",
  "a noncharacter of a later plane": "Anna\u{1FFFE}",
  "a noncharacter of the Arabic block": "Anna\uFDD0",
  "half a character": "Anna\uD83D",
  "a tower of marks": `A${"\u030D".repeat(9)}`,
  "a tower with something invisible between": `A${"\u030D".repeat(8)}\u200D\u030D`,
};

test.each(Object.keys(BAD))("[PF-1] S7: %s is refused in a name and in a personal message", (what) => {
  const text = BAD[what] ?? "";
  expect([plainName(text), plainLine(text)]).toEqual([null, null]);
});

test("[PF-1] as many marks as the contract allows are no tower", () => {
  expect(plainName(`q${"\u030D".repeat(8)}q${"\u030D".repeat(8)}`)).not.toBeNull();
});

const BLANK = [
  "",
  " ",
  "\u00A0\u3000",
  "\u200B\u200D",
  "\u3164",
  "\u115F\u1160",
  "\u2800",
  "\u{1D159}",
  "\uFE0F",
  "\u0301",
];

test.each(BLANK)(
  "[PF-1] S7: a name in which nothing can be seen is refused (%j), a personal message may be blank",
  (text) => {
    expect([plainName(text), plainLine(text)]).toEqual([null, text.normalize("NFC")]);
  },
);

test("[PF-1] a name that NFC makes longer than the contract allows is refused", () => {
  // U+0958 has no composed form of its own: two code points each.
  expect(plainName("\u0958".repeat(33))).toBeNull();
  expect(Array.from(plainName("\u0958".repeat(32)) ?? "")).toHaveLength(64);
  expect(plainLine("\u0958".repeat(65))).toBeNull();
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.array(fc.constantFrom(...NAMES, ...Object.values(BAD), ...BLANK), { maxLength: 3 }).map((parts) => parts.join("")),
);

test("[PF-1] S7: of any text, what is kept is in NFC, plain, short enough, and kept the same a second time", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const keep of [plainName, plainLine]) {
        const kept = keep(text);
        if (kept === null) continue;
        expect(kept).toBe(kept.normalize("NFC"));
        expect(keep(kept)).toBe(kept);
        expect(Array.from(kept).some((character) => isForbidden(character.codePointAt(0) ?? 0))).toBe(false);
        expect(Array.from(kept).length).toBeLessThanOrEqual(keep === plainName ? 64 : 128);
      }
    }),
    { numRuns: 10_000 },
  );
});

/** The same rule from the numbers alone. */
const isForbidden = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  (code >= 0xfdd0 && code <= 0xfdef) ||
  (code & 0xfffe) === 0xfffe ||
  (code >= 0xd800 && code <= 0xdfff);
