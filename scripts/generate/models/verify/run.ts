import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readExamples } from "../../../check/examples/files.ts";
import { bundle } from "../../bundle.ts";
import { isObject } from "../../json.ts";
import { readShapes } from "../../shapes.ts";
import { loadSpec } from "../../source.ts";
import { cannotRefuse, type Fault } from "../cannot.ts";
import { type Inventory, takeInventory } from "../inventory.ts";
import type { Language } from "../languages.ts";
import { type Case, caseOf } from "./cases.ts";
import { faultFinder } from "./faults.ts";
import { verifyGo } from "./go.ts";
import { verifyJava } from "./java.ts";
import { judge, type Verdict } from "./judge.ts";
import { verifyPython } from "./python.ts";
import { verifyRust } from "./rust.ts";
import { ToolFailed, type Verifier } from "./tool.ts";
import { verifyTypescript } from "./typescript.ts";

/** What the verification looks at, read once. */
export interface Bench {
  readonly inventory: Inventory;
  readonly cases: readonly Case[];
}

/** How a language did: a verdict, or why there is none. */
export type Result = { readonly verdict: Verdict } | { readonly skipped: string } | { readonly failed: string };

/** Reads the contract and its examples in the folder of a repository. */
export function readBench(root: string): Bench {
  const source = loadSpec(join(root, "spec"));
  const contract = bundle(source);
  const inventory = takeInventory(readShapes(contract, source), contract.channels);
  const document: unknown = JSON.parse(readFileSync(join(root, "generated/schemas.json"), "utf8"));
  if (!isObject(document)) throw new Error("generated/schemas.json holds no object");
  const { examples, problems } = readExamples(join(root, "spec/examples"));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const find = faultFinder(document, inventory);
  return { inventory, cases: examples.map((example) => caseOf(example, find)) };
}

/** Lets the models of one language read all cases. */
export async function verify(
  language: Language,
  { inventory, cases }: Bench,
  modelsDir: string,
  workDir: string,
): Promise<Result> {
  mkdirSync(workDir, { recursive: true });
  const cannot: Partial<Readonly<Record<Fault, string>>> = cannotRefuse[language];
  try {
    const outcomes = await verifierOf(language, inventory)({ modelsDir, workDir }, cases);
    return "skipped" in outcomes ? outcomes : { verdict: judge(cases, outcomes, cannot, inventory) };
  } catch (error) {
    if (!(error instanceof ToolFailed)) throw error;
    return { failed: error.message };
  }
}

function verifierOf(language: Language, inventory: Inventory): Verifier {
  switch (language) {
    case "typescript":
      return verifyTypescript(inventory);
    case "python":
      return verifyPython;
    case "go":
      return verifyGo(inventory);
    case "java":
      return verifyJava;
    case "rust":
      return verifyRust(inventory);
  }
}
