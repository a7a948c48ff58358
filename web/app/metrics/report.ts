import type { PageDevice, PageMetric, PageMetrics, PageNavigation, PageRoute } from "../../../generated/types.ts";

/** One measurement as it is now, and where in the page. Its `id` stays the same as long as the page lives. */
export interface Measured {
  readonly id: string;
  readonly metric: PageMetric;
  readonly route: PageRoute;
  readonly navigation: PageNavigation;
}

/** What a visit measured and has not told yet. Each measurement is told once in the life of the page. */
export class Report {
  readonly #waiting = new Map<string, Measured>();
  readonly #told = new Set<string>();

  /** Notes a measurement down, instead of what it was before. */
  take(measured: Measured): void {
    if (!this.#told.has(measured.id)) this.#waiting.set(measured.id, measured);
  }

  /** What is to be told now, by where and how it was measured; the next call gives what came since. */
  finish(device: PageDevice, release: string): readonly PageMetrics[] {
    const measured = [...this.#waiting.values()];
    for (const { id } of measured) this.#told.add(id);
    this.#waiting.clear();
    const groups = Map.groupBy(measured, ({ route, navigation }) => `${route} ${navigation}`);
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { route, navigation } = first;
      return { route, device, navigation, release, metrics: group.map(({ metric }) => metric) };
    });
  }
}
