import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isObject } from "../../json.ts";
import type { Inventory, Union } from "../inventory.ts";
import type { Case } from "./cases.ts";
import { runTool, ToolFailed, type Verifier } from "./tool.ts";

const compiler = resolve(import.meta.dirname, "../../../../node_modules/@typescript/native/bin/tsc");

/**
 * Compiles the types, and each case as a value of its type. A valid one is assigned by way of a variable, as a value
 * that was read would be, so that fields of later versions are no matter; an invalid one as a literal, as it is written.
 */
export const verifyTypescript =
  (inventory: Inventory): Verifier =>
  async ({ modelsDir, workDir }, cases) => {
    const folder = join(workDir, "typescript");
    mkdirSync(folder, { recursive: true });
    const lines = cases.map((one, index) => lineOf(one, index, inventory));
    writeFileSync(
      join(folder, "verify.ts"),
      [`import type * as models from ${JSON.stringify(join(modelsDir, "typescript/index.ts"))};`, ...lines, ""].join(
        "\n",
      ),
    );
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["verify.ts"] }));
    const refused = refusedLines(await complaintsOf(folder));
    return cases.map(({ file }, index) => ({ file, taken: !refused.has(index + 2) }));
  };

const options = {
  target: "ES2024",
  module: "ESNext",
  moduleResolution: "bundler",
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  types: [],
};

function lineOf({ shape, isFrame, text, faults }: Case, index: number, { unions }: Inventory): string {
  // A text that is no JSON cannot stand in a program. The types say nothing about it.
  if (faults.has("json")) return `// ${index}`;
  const type = isFrame ? `models.${shape} | readonly models.${shape}[]` : `models.${shape}`;
  if (faults.size > 0) return `export const case${index}: ${type} = ${text};`;
  // No type can stand for what comes later, so a reader has skipped that before it names the type of the rest.
  const union = unions.find(({ name, open }) => name === shape && open);
  const value: unknown = JSON.parse(text);
  const known =
    isFrame && union !== undefined && Array.isArray(value) ? value.filter((event) => isKnown(event, union)) : value;
  return `const value${index} = ${JSON.stringify(known)} as const; export const case${index}: ${type} = value${index};`;
}

function isKnown(event: unknown, { tag, variants }: Union): boolean {
  return isObject(event) && variants.some(({ value }) => value === event[tag]);
}

async function complaintsOf(folder: string): Promise<string> {
  try {
    return await runTool(process.execPath, [compiler, "-p", folder, "--pretty", "false"]);
  } catch (error) {
    if (error instanceof ToolFailed) return error.message;
    throw error;
  }
}

/** The lines of verify.ts with an error. An error anywhere else is one of the models. */
function refusedLines(complaints: string): ReadonlySet<number> {
  const errors = complaints.split("\n").filter((line) => /\berror TS\d+/.test(line));
  return new Set(
    errors.map((error) => {
      const line = /verify\.ts\((\d+),\d+\): error TS/.exec(error)?.[1];
      if (line === undefined) throw new ToolFailed(error);
      return Number(line);
    }),
  );
}
