/** How an evening went. */
export interface Outcome {
  /** What was not as promised, in words. */
  readonly divergences: readonly string[];
  /** How often everything happened, by name. */
  readonly counts: ReadonlyMap<string, number>;
}

/** An evening that did not end as promised. */
export interface Failure {
  readonly seed: number;
  readonly divergences: readonly string[];
}

/** What became of many evenings. */
export class Evenings {
  readonly failures: Failure[] = [];
  /** How often everything happened in all of them, by name. */
  readonly counts = new Map<string, number>();

  /** Takes in how the evening of a seed went. @returns its failure, or null */
  add(seed: number, { divergences, counts }: Outcome): Failure | null {
    for (const [what, count] of counts) this.counts.set(what, (this.counts.get(what) ?? 0) + count);
    if (divergences.length === 0) return null;
    const failure = { seed, divergences };
    this.failures.push(failure);
    return failure;
  }

  /** The counts as lines, by name. */
  lines(): readonly string[] {
    return [...this.counts]
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([what, count]) => `${String(count).padStart(9)}  ${what}`);
  }
}

/**
 * A failure in words, with the command that plays it again.
 *
 * @param folder of scripts/chaos
 */
export const describeFailure = (folder: "simulation" | "proxy", { seed, divergences }: Failure): string =>
  [`seed ${seed}: node scripts/chaos/${folder}/index.ts --seeds 1 --first ${seed}`, ...divergences].join("\n  ");
