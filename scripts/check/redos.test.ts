import { describe, expect, test } from "vitest";
import { repository } from "./check.ts";
import { redos } from "./redos.ts";
import { judge } from "./redos/judge.ts";
import { findRegexes, inText } from "./redos/regexes.ts";

describe("S25 regular expressions that can be made to run for long", () => {
  test.each([
    ["exponential", "^(a+)+$", ""],
    ["exponential, case and Unicode aside", "^([a-z]|[A-Z])*!$", "iu"],
    ["polynomial", "^\\s+.*\\s+$", ""],
    ["polynomial, where the end is cut off", "\\s+$", "u"],
  ])("are found: %s", async (_kind, source, flags) => {
    expect(await judge({ source, flags, where: "here" })).toMatch(/^here .* is (exponential|\d\w\w degree polynomial)/);
  });

  test.each([
    ["^[a-z0-9]{1,64}$", "u"],
    ["^cfm_[A-Za-z0-9_-]{43}$", ""],
  ])("are not /%s/", async (source, flags) => {
    expect(await judge({ source, flags, where: "here" })).toBeNull();
  });
});

describe("S25 the search for regular expressions", () => {
  test("reads literals and calls, in modules and components, wherever they stand", () => {
    const text =
      "export const a = (b: string): boolean => /x+/iu.test(b.replace(/y/g, '')) || new RegExp('z', 'u').test(b);";
    const all = [
      { source: "x+", flags: "iu" },
      { source: "y", flags: "g" },
      { source: "z", flags: "u" },
    ];
    const found = (file: string, code: string): unknown =>
      inText(file, code).map(({ source, flags }) => ({ source, flags }));
    expect(found("a.ts", text)).toEqual(all);
    const component = `<script lang="ts">${text}</script>\n<p title={"a/b".replace(/w/, "")}>a / b / c</p>`;
    expect(found("a.svelte", component)).toEqual(expect.arrayContaining([...all, { source: "w", flags: "" }]));
  });

  test("fails for one that is put together, and for code that it cannot read", () => {
    expect(() => inText("a.ts", "const a = RegExp(b)")).toThrow("a.ts");
    expect(() => inText("a.ts", "const a = new RegExp(`^${b}$`)")).toThrow("a.ts");
    expect(() => inText("a.ts", "const a = /(/;; const")).toThrow("a.ts");
  });

  test.each(["spec/", "worker/", "web/client/", "web/app/", "generated/"])("finds those of %s", (place) => {
    expect(findRegexes(repository).some(({ where }) => where.startsWith(place))).toBe(true);
  });
});

test("S25 none of ours can be made to run for long", { timeout: 120_000 }, async () => {
  const { problems, note } = await redos.find(repository);
  expect(problems).toEqual([]);
  console.log(`S25: ${note}, 0 vulnerable`);
});
