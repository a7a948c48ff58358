import { emit } from "./emit.ts";
import { lintSpec } from "./lint/index.ts";
import { type Drift, driftOf, type Output, writeOutput } from "./output.ts";
import { loadSpec, SpecError } from "./source.ts";
import { specSha256 } from "./spec-hash.ts";

/** Where to read and where to write. */
export interface Folders {
  readonly specDir: string;
  readonly outDir: string;
}

/** What a run did, or with `checkGenerated` would do. */
export interface GenerateResult extends Drift {
  /** How many files the output has. */
  readonly files: number;
}

/** Reads, lints and emits, and writes what has changed. Throws a SpecError, and then writes nothing. */
export async function generate({ specDir, outDir }: Folders): Promise<GenerateResult> {
  const output = await outputOf(specDir);
  return { files: output.size, ...writeOutput(output, outDir) };
}

/** The same without writing: tells what `generate` would change. */
export async function checkGenerated({ specDir, outDir }: Folders): Promise<GenerateResult> {
  const output = await outputOf(specDir);
  return { files: output.size, ...driftOf(output, outDir) };
}

async function outputOf(specDir: string): Promise<Output> {
  const source = loadSpec(specDir);
  const problems = lintSpec(source);
  if (problems.length > 0) throw new SpecError(problems);
  return emit(source, specSha256(specDir));
}
