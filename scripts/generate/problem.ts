/** One thing that is wrong in the spec, with the place where it is written. */
export interface SpecProblem {
  /** Path inside spec/, such as `schemas/common.yaml`. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** Id of the rule that is broken: `SH-…` of the lint, `GEN-…` of the generator. */
  readonly rule: string;
  /** What is wrong and, where it helps, what to write instead. */
  readonly message: string;
}

/** `spec/schemas/common.yaml:12 [GEN-2] message`, the form in which every tool of the repository prints a problem. */
export function formatProblem(problem: SpecProblem): string {
  return `spec/${problem.file}:${problem.line} [${problem.rule}] ${problem.message}`;
}

/** Thrown when nothing can be generated from the spec. Holds every problem that was found, one a line in its message. */
export class SpecError extends Error {
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "SpecError";
    this.problems = problems;
  }
}
