/** How the page is looked at. */
export const DEVICES = ["desktop", "mobile"] as const;
export type Device = (typeof DEVICES)[number];

/** What the page must reach at least, out of 100, by Lighthouse's names of the categories. */
export const BUDGETS = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;
export type Category = keyof typeof BUDGETS;

/** What one look gave, out of 100. */
export type Scores = Readonly<Record<Category, number>>;

/** A check of Lighthouse that costs the page points. */
export interface Flaw {
  readonly id: string;
  readonly title: string;
  /** What it says of itself, such as a time. */
  readonly value: string;
}

/** One look at the page on one device. */
export interface Look {
  readonly device: Device;
  readonly scores: Scores;
  readonly flaws: readonly Flaw[];
}

const categories = Object.keys(BUDGETS).filter((name): name is Category => name in BUDGETS);

/** The look whose performance lies in the middle: one alone may be of a moment when the machine was busy. */
export function median<Each extends Look>(looks: readonly Each[]): Each {
  const sorted = looks.toSorted((one, other) => one.scores.performance - other.scores.performance);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("nobody looked");
  return middle;
}

/** One line for each budget that is not kept. */
export const broken = ({ device, scores }: Look): readonly string[] =>
  categories
    .filter((category) => !(scores[category] >= BUDGETS[category]))
    .map((category) => `${device}: ${category} is ${scores[category]}, at least ${BUDGETS[category]} is asked for`);

/** A line for each device, a column for each category. */
export function table(looks: readonly Look[]): string {
  const row = (name: string, cells: readonly (string | number)[]): string =>
    [
      name.padEnd(10),
      ...cells.map((cell, column) => String(cell).padStart((categories[column]?.length ?? 0) + 2)),
    ].join("");
  return [
    row("", categories),
    ...looks.map(({ device, scores }) =>
      row(
        device,
        categories.map((category) => scores[category]),
      ),
    ),
    row("budget", Object.values(BUDGETS)),
  ].join("\n");
}
