import { expect, test } from "vitest";
import { broken, median, table, type Look } from "./budgets.ts";

const look = (changes: Partial<Look["scores"]> = {}): Look => ({
  device: "mobile",
  scores: { performance: 95, accessibility: 100, "best-practices": 100, seo: 100, ...changes },
  flaws: [],
});

test("a page that reaches every budget breaks none", () => {
  expect(broken(look())).toEqual([]);
});

test.each(["performance", "accessibility", "best-practices", "seo"] as const)(
  "one point less of %s is found",
  (name) => {
    const score = look().scores[name] - 1;
    expect(broken(look({ [name]: score }))).toEqual([
      `mobile: ${name} is ${score}, at least ${score + 1} is asked for`,
    ]);
  },
);

test("what could not be judged is found", () => {
  expect(broken(look({ seo: Number.NaN }))).toEqual(["mobile: seo is NaN, at least 100 is asked for"]);
});

test("of several looks the one in the middle counts", () => {
  const looks = [40, 99, 97].map((performance) => look({ performance }));
  expect(median(looks)).toBe(looks[2]);
  expect(() => median([])).toThrow("nobody looked");
});

test("the table shows a line for each device below the names", () => {
  expect(
    table([look({ performance: 99 })])
      .split("\n")
      .map((line) => line.trim().split(/ +/)),
  ).toEqual([
    ["performance", "accessibility", "best-practices", "seo"],
    ["mobile", "99", "100", "100", "100"],
    ["budget", "95", "100", "100", "100"],
  ]);
});
