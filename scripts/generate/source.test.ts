import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { formatProblem, loadSpec, SpecError } from "./source.ts";
import { specSha256 } from "./spec-hash.ts";

const dirs: string[] = [];

/** A spec folder with these files. */
function specWith(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), "cfm-spec-"));
  dirs.push(dir);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

afterEach(() => {
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true });
});

function problemsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof SpecError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

describe("loadSpec", () => {
  test("knows the line of a key, of a list's item, and of the nearest thing that exists", () => {
    const dir = specWith({ "schemas/a.yaml": "A:\n  type: object\n  required:\n    - x\n    - y\n  a/b: { c: 1 }\n" });
    const file = loadSpec(dir).files.get("schemas/a.yaml");
    expect(file?.data).toEqual({ A: { type: "object", required: ["x", "y"], "a/b": { c: 1 } } });
    const lines = ["", "/A", "/A/type", "/A/required/1", "/A/a~1b/c", "/A/type/deeper", "/A/missing"].map((pointer) =>
      file?.lineOf(pointer),
    );
    expect(lines).toEqual([1, 1, 2, 5, 6, 2, 1]);
  });

  test("names file, line and rule of every place that is no YAML", () => {
    const dir = specWith({ "schemas/a.yaml": "A:\n  type: {object\nB: 1\n", "limits.yaml": "a: 1\nb: 2\na: 3\n" });
    const problems = problemsOf(() => loadSpec(dir));
    expect(problems).toContain("spec/limits.yaml:3 [GEN-1] Map keys must be unique");
    expect(problems.filter((problem) => problem.startsWith("spec/schemas/a.yaml:"))).not.toEqual([]);
    for (const problem of problems) expect(problem).toMatch(/^spec\/[\w/.]+:\d+ \[GEN-1\] \S/);
  });
});

describe("specSha256", () => {
  test("changes with contents and names, not with examples and prose", () => {
    const files = { "schemas/a.yaml": "A: 1\n", "limits.yaml": "b: 2\n" };
    const hash = specSha256(specWith(files));
    expect(
      specSha256(specWith({ ...files, "RULES.md": "x", "examples/valid/a.json": "1", "changes/1.yaml": "x" })),
    ).toBe(hash);
    expect(specSha256(specWith({ ...files, "limits.yaml": "b: 3\n" }))).not.toBe(hash);
    expect(specSha256(specWith({ "schemas/b.yaml": "A: 1\n", "limits.yaml": "b: 2\n" }))).not.toBe(hash);
  });
});
