import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "./check.ts";
import { judgesOf } from "./contract/validators.ts";
import { contractNames } from "./contract/names.ts";
import { type FrameReport, fuzzFrames } from "./fuzz/frames.ts";
import { fuzz, type FuzzReport } from "./fuzz/run.ts";

/** The figures of a run in lines: the sum, and each schema on which a validator and ajv disagree, with an example. */
export function describeFuzz({ seed, instances, valid, comparisons }: FuzzReport): string[] {
  const share = Math.round((100 * valid) / instances);
  const wrong = comparisons.filter(({ falseAccepts, falseRejects }) => falseAccepts + falseRejects > 0);
  const sums = (["classic", "mini"] as const).map((validator) => {
    const mine = comparisons.filter((each) => each.validator === validator);
    const sum = (key: "falseAccepts" | "falseRejects"): number => mine.reduce((total, each) => total + each[key], 0);
    return `${validator}: ${sum("falseAccepts")} false accepts, ${sum("falseRejects")} false rejects`;
  });
  return [
    `seed ${seed}, ${instances} instances of ${comparisons.length / 2} schemas, ${share} % valid; ${sums.join("; ")}`,
    ...wrong.map(
      ({ schema, validator, falseAccepts, falseRejects, example }) =>
        `${schema} (${validator}): ${falseAccepts} false accepts, ${falseRejects} false rejects, such as ${JSON.stringify(example).slice(0, 400)}`,
    ),
  ];
}

/** Whether nothing disagreed with ajv: no validator and no decoder. */
export const isClean = (
  { comparisons }: Pick<FuzzReport, "comparisons">,
  { faults }: Pick<FrameReport, "faults">,
): boolean =>
  faults.length === 0 && comparisons.every(({ falseAccepts, falseRejects }) => falseAccepts + falseRejects === 0);

/** Compares the validators that are generated in `root` with ajv. */
function fuzzRepository(root: string, seed: number, instances: number): FuzzReport {
  return fuzz(documentOf(root), judgesOf(root), seed, instances);
}

/** Compares the frame decoders that are generated in `root` with ajv. */
function fuzzFramesOf(root: string, seed: number, frames: number): FrameReport {
  return fuzzFrames(documentOf(root), judgesOf(root).exact, contractNames(root), seed, frames);
}

function documentOf(root: string): unknown {
  return JSON.parse(readFileSync(join(root, "generated/schemas.json"), "utf8"));
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { seed: { type: "string" }, instances: { type: "string", default: "100000" } },
  });
  const startedMs = performance.now();
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const report = fuzzRepository(repository, seed, Number(values.instances));
  const frames = fuzzFramesOf(repository, seed, Number(values.instances) / 10);
  console.log(
    [
      ...describeFuzz(report),
      `${frames.frames} frames, ${frames.taken} taken; ${frames.faults.length} wrong`,
      ...frames.faults.slice(0, 10),
      `${((performance.now() - startedMs) / 1000).toFixed(1)} s; repeat with --seed ${report.seed}`,
    ].join("\n"),
  );
  if (!isClean(report, frames)) process.exitCode = 1;
}
