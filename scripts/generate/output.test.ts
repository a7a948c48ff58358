import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { driftOf, writeOutput } from "./output.ts";

let dir = "";

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "cfm-out-"));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

const output = new Map([
  ["types.ts", "one"],
  ["ws/room.ts", "two"],
]);

test("writes what is missing or differs, and leaves the rest untouched", () => {
  expect(writeOutput(output, dir)).toEqual({ changed: ["types.ts", "ws/room.ts"], stale: [] });
  const past = new Date(0);
  utimesSync(join(dir, "types.ts"), past, past);
  writeFileSync(join(dir, "ws/room.ts"), "changed by hand");
  expect(writeOutput(output, dir)).toEqual({ changed: ["ws/room.ts"], stale: [] });
  expect(statSync(join(dir, "types.ts")).mtimeMs).toBe(0);
  expect(readFileSync(join(dir, "ws/room.ts"), "utf8")).toBe("two");
});

test("removes what is no longer generated, but nothing of others", () => {
  writeOutput(output, dir);
  for (const path of ["models/python/a.py", "docs/index.html", "zod/old.ts", "tsconfig.json"]) {
    mkdirSync(join(dir, path, ".."), { recursive: true });
    writeFileSync(join(dir, path), "x");
  }
  expect(driftOf(output, dir)).toEqual({ changed: [], stale: ["zod/old.ts"] });
  expect(writeOutput(output, dir).stale).toEqual(["zod/old.ts"]);
  expect(driftOf(output, dir)).toEqual({ changed: [], stale: [] });
  expect(readFileSync(join(dir, "models/python/a.py"), "utf8")).toBe("x");
});

test("drift of a folder that does not exist is everything", () => {
  expect(driftOf(output, join(dir, "none"))).toEqual({ changed: ["types.ts", "ws/room.ts"], stale: [] });
});
