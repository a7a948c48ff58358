import { isObject } from "../../generate/json.ts";

/** Values at which validators have disagreed before, and the bounds of the schemas themselves. */
export interface OddValues {
  readonly strings: readonly string[];
  readonly numbers: readonly number[];
  readonly lengths: readonly number[];
  readonly keys: readonly string[];
}

const strings = [
  "",
  " ",
  "\n",
  "\0",
  "null",
  "true",
  "0",
  "é",
  "e\u0301",
  "\u{1F600}",
  "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
  "\uD83D",
  "\uDE00",
  "\uDE00\uD83D",
  "\uFFFD",
  "\uFEFF",
  "\u202E",
  "a\n",
  "__proto__",
  "constructor",
  "toString",
  "../..",
  "#FF0000",
  "#ff0000\n",
  "CFM.V1",
  "3F2B8C1E-6D4A-4F0B-9A57-0C1D2E3F4A5B",
  "urn:uuid:3f2b8c1e-6d4a-4f0b-9a57-0c1d2e3f4a5b",
  "3f2b8c1e-6d4a-4f0b-9a57-0c1d2e3f4a5b",
  "00000000-0000-0000-0000-000000000000",
  "2026-11-21T00:00:00Z",
  "https://example.org",
  "a@example.org",
];
const numbers = [
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  1e-7,
  2 ** 31,
  2 ** 32,
  2 ** 53 - 1,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 53),
  1e21,
  1e308,
  Number.MIN_VALUE,
  Infinity,
];
const keys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "",
  "$ref",
  "type ",
  "Type",
  "0",
  "length",
  "\uD83D",
];

/** The odd values for a document: every bound that a schema names comes with its neighbours. */
export function oddValues(document: unknown): OddValues {
  const entries = entriesIn(document);
  const numbersAt = (keyword: RegExp): number[] => [
    ...new Set(entries.flatMap(([key, value]) => (keyword.test(key) && typeof value === "number" ? [value] : []))),
  ];
  const bounds = numbersAt(/^(min|max)(Length|Items)$/);
  const edges = numbersAt(/^(minimum|maximum)$/);
  const values = entries.flatMap(([key, value]): unknown[] => {
    if (key === "enum" && Array.isArray(value)) return value;
    return key === "const" ? [value] : [];
  });
  return {
    strings: [...strings, ...new Set(values.filter((value) => typeof value === "string"))],
    numbers: [...numbers, ...edges.flatMap((edge) => [edge - 1, edge, edge + 1])],
    lengths: [1, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])].filter((length) => length >= 0),
    keys,
  };
}

/** Every key with its value, at any depth. */
function entriesIn(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap(entriesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, unknown][] => [[key, inner], ...entriesIn(inner)]);
}
