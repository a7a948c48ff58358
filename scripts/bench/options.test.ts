import { describe, expect, it } from "vitest";
import { readOptions } from "./options.ts";
import { SERVER_NAMES } from "./servers/server.ts";

describe("readOptions", () => {
  it("asks for three whole rounds of everyone, and writes nothing", () => {
    expect(readOptions([])).toEqual({ rounds: 3, servers: SERVER_NAMES, loads: [], windowMs: null, write: false });
  });

  it("takes a quick look, or a closer one at some", () => {
    expect(readOptions(["--quick"])).toMatchObject({ rounds: 1, windowMs: 500 });
    const args = ["--rounds", "5", "--servers", "ours,bare", "--loads", "30@135000,100@54000"];
    expect(readOptions(args)).toMatchObject({
      rounds: 5,
      servers: ["ours", "bare"],
      loads: ["30@135000", "100@54000"],
    });
  });

  it("writes whole runs, of any length", () => {
    expect(readOptions(["--rounds", "9", "--write"])).toMatchObject({ rounds: 9, write: true });
  });

  it.each([
    { args: ["--write", "--quick"], says: "--write is for whole runs" },
    { args: ["--write", "--servers", "ours"], says: "--write is for whole runs" },
    { args: ["--servers", "ours,their"], says: 'no server "their"; there are: ours, bare' },
    { args: ["--rounds", "0"], says: "--rounds 0 is no number of rounds" },
    { args: ["--loads", "30@1"], says: 'no load "30@1"; there are: 30@900, ' },
    { args: ["--fast"], says: "--fast" },
  ])("refuses $args", ({ args, says }) => {
    expect(() => readOptions(args)).toThrow(says);
  });
});
