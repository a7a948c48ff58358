import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Language } from "../languages.ts";
import { readBench, type Result, verify } from "./run.ts";

const root = resolve(import.meta.dirname, "../../../..");
const bench = readBench(root);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cfm-models-"));
  cpSync(join(root, "generated/models"), join(folder, "models"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is said of the models of a language after one text in one file was replaced. */
async function verifyWith(language: Language, file: string, find: string, replace: string): Promise<Result> {
  const path = join(folder, "models", language, file);
  const text = readFileSync(path, "utf8");
  expect(text, "the fault has a place").toContain(find);
  writeFileSync(path, text.replace(find, replace));
  return verify(language, bench, join(folder, "models"), join(folder, "work"));
}

const problemsOf = (result: Result): readonly string[] => ("verdict" in result ? result.verdict.problems : []);

describe("a planted fault in TypeScript is found", () => {
  test.each([
    ["a field that is optional by mistake", "  cid: Cid;\n", "  cid?: Cid;\n", "was taken, though"],
    ["a field that is gone", "  text: Text;\n", "", "was refused, though cannot.ts says that it passes"],
    ["a variant that is gone", "  | ChatCommand", "", "is valid and was refused"],
    [
      "a number that became a text",
      "export type Position = number;",
      "export type Position = string;",
      "is valid and was refused",
    ],
  ])("%s", async (_, find, replace, problem) => {
    const result = await verifyWith("typescript", "index.ts", find, replace);
    expect(problemsOf(result).join("\n")).toContain(problem);
  });

  test("a type that does not exist", async () => {
    const result = await verifyWith("typescript", "index.ts", "format?: TextFormat;", "format?: TextFromat;");
    expect(result).toMatchObject({ failed: expect.stringContaining("TextFromat") });
  });
}, 30_000);

describe("a planted fault in Python is found", () => {
  test.for([
    {
      what: "a longer text",
      find: "max_length=2048",
      replace: "max_length=4096",
      problem: "was taken, though its faults (length) can be refused",
    },
    {
      what: "a narrower id",
      find: "^[a-z0-9]{8,32}$",
      replace: "^[a-z]{8,32}$",
      problem: "is valid and was refused",
    },
    {
      what: "a field called otherwise",
      find: "    winkId: WinkId\n",
      replace: "    wink: WinkId\n",
      problem: "is valid and was refused",
    },
    {
      what: "a command that takes any field",
      find: 'extra="forbid"',
      replace: 'extra="ignore"',
      problem: "was taken, though its faults (unknownField)",
    },
  ])("$what", async ({ find, replace, problem }, { skip }) => {
    const file = "cf_messenger/models.py";
    const text = readFileSync(join(folder, "models/python", file), "utf8");
    writeFileSync(join(folder, "models/python", file), text.replaceAll(find, replace));
    const result = await verify("python", bench, join(folder, "models"), join(folder, "work"));
    if ("skipped" in result) skip(result.skipped);
    expect(problemsOf(result).join("\n")).toContain(problem);
  });

  test("a module that does not load", async ({ skip }) => {
    const result = await verifyWith(
      "python",
      "cf_messenger/models.py",
      "class ChatCommand(Model):",
      "class ChatCommand(Modle):",
    );
    if ("skipped" in result) skip(result.skipped);
    expect(result).toMatchObject({ failed: expect.stringContaining("Modle") });
  });
}, 30_000);
