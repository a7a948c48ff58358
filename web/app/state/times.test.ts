import { afterEach, expect, it } from "vitest";
import { setLocale } from "../../../generated/words/runtime.js";
import { clockTime, countdown, longDate, shortDate } from "./times.ts";

const at = new Date(2026, 10, 21, 14, 4).getTime();

// The language is one for all tests, and the others read English.
afterEach(() => void setLocale("en", { reload: false }));

it("says times as English readers know them", () => {
  expect([clockTime(at), shortDate(at)]).toEqual(["14:04", "21/11/2026"]);
  expect(longDate(at)).toMatch(/^Saturday,? 21 November 2026$/u);
});

it("says them in Arabic, with the digits that the sentences have", () => {
  void setLocale("ar", { reload: false });
  expect(longDate(at)).toBe("السبت، 21 نوفمبر 2026");
  expect(shortDate(at).replace(/\u200f/gu, "")).toBe("21/11/2026");
  expect(clockTime(at)).toMatch(/^0?2:04\sم$/u);
});

it("counts down to nothing and no further", () => {
  expect([65_000, 59_001, 59_000, 900, 0, -5000].map(countdown)).toEqual([
    "1:05",
    "1:00",
    "0:59",
    "0:01",
    "0:00",
    "0:00",
  ]);
});
