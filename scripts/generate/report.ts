import type { SpecProblem, SpecSource } from "./source.ts";
import { SpecError } from "./source.ts";

/** A place in the spec: a file inside spec/ and a JSON pointer into it. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/**
 * Collects what is wrong while reading goes on, so that one run names every problem.
 * Rules of the generator: GEN-1 YAML, GEN-2 a `$ref` that leads nowhere, GEN-3 a name used twice, GEN-4 a schema that
 * cannot be generated exactly, GEN-5 a schema without a usable name, GEN-6 limits.yaml and errors.yaml,
 * GEN-7 channels, operations and messages, GEN-8 HTTP operations, GEN-9 a name that generated code cannot do without.
 */
export class Report {
  readonly #source: SpecSource;
  readonly #problems: SpecProblem[] = [];

  constructor(source: SpecSource) {
    this.#source = source;
  }

  /** Notes one problem and goes on. */
  add(rule: `GEN-${number}`, place: Place, message: string): void {
    const line = this.#source.files.get(place.file)?.lineOf(place.pointer) ?? 1;
    this.#problems.push({ file: place.file, line, rule, message });
  }

  /** Throws a SpecError if anything was noted, in the order of files and lines. */
  throwIfAny(): void {
    if (this.#problems.length === 0) return;
    throw new SpecError(
      this.#problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
    );
  }
}

/** A SpecError with this one problem, for a caller that cannot go on. */
export function problemAt(source: SpecSource, place: Place, rule: `GEN-${number}`, message: string): SpecError {
  return new SpecError([
    { file: place.file, line: source.files.get(place.file)?.lineOf(place.pointer) ?? 1, rule, message },
  ]);
}
