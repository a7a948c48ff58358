import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runAndPrint } from "./check.ts";

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line.replace(/\s+\d+ ms/, " 0 ms")));
});
afterEach(() => vi.restoreAllMocks());

describe("a check that is run", () => {
  test("prints one line when all is well", async () => {
    expect(await runAndPrint({ name: "tidy", find: () => ({ problems: [], note: "3 files" }) })).toBe(true);
    expect(lines).toEqual(["ok   tidy 0 ms  3 files"]);
  });

  test("prints its problems below and has failed", async () => {
    expect(await runAndPrint({ name: "tidy", find: () => ({ problems: ["a:1 dust", "b:2 dirt"] }) })).toBe(false);
    expect(lines).toEqual(["FAIL tidy 0 ms\n  a:1 dust\n  b:2 dirt"]);
  });

  test("has failed when it cannot run, and the others go on", async () => {
    expect(await runAndPrint({ name: "tidy", find: () => Promise.reject(new Error("no broom")) })).toBe(false);
    expect(lines).toEqual(["FAIL tidy 0 ms\n  no broom"]);
  });
});
