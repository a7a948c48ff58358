import type { Section, SectionRow } from "./sections.ts";
import type { TreeRow } from "./tree.ts";

/** Where a line stands among those of its level, for who cannot see all of them. */
interface Placed {
  /** From 1 on. */
  readonly place: number;
  readonly of: number;
}

/** A heading that opens and closes its group. */
export interface HeadLine extends TreeRow, Placed {
  readonly kind: "head";
  readonly group: string;
  readonly open: boolean;
  readonly count: string;
}

/** A person, a room or somebody who waits, below a heading. */
export interface RowLine extends TreeRow, Placed {
  readonly kind: "row";
  readonly parent: string;
  readonly row: SectionRow;
}

/** One line of the list as it stands on the screen. */
export type Line = HeadLine | RowLine;

/** The id of a group's heading among all lines. */
export const headId = (sectionId: string): string => `head.${sectionId}`;

/** The sections as one list of lines, without what stands in closed groups. */
export function linesOf(sections: readonly Section[], isOpen: (sectionId: string) => boolean): readonly Line[] {
  return sections.flatMap(({ id, name, count, rows }, index): Line[] => {
    const open = isOpen(id);
    const head: HeadLine = {
      kind: "head",
      id: headId(id),
      name,
      group: id,
      open,
      count,
      place: index + 1,
      of: sections.length,
    };
    return open ? [head, ...rows.map((row, at) => rowLine(row, head.id, at + 1, rows.length))] : [head];
  });
}

const rowLine = (row: SectionRow, parent: string, place: number, of: number): RowLine => {
  return { kind: "row", id: row.id, name: row.name, parent, row, place, of };
};

/** How high lines are, px. */
export interface LineHeights {
  readonly headPx: number;
  readonly rowPx: number;
}

/** On a desktop, in the view of rooms with their topics below them, and on a phone. */
export const HEIGHTS = {
  desktop: { headPx: 28, rowPx: 32 },
  tall: { headPx: 28, rowPx: 42 },
  phone: { headPx: 44, rowPx: 44 },
} as const satisfies Readonly<Record<string, LineHeights>>;

/** Where each line begins, px from the first one; one more stands for the end of the last. */
export function topsOf(lines: readonly Line[], { headPx, rowPx }: LineHeights): readonly number[] {
  const tops = [0];
  for (const { kind } of lines) tops.push((tops.at(-1) ?? 0) + (kind === "head" ? headPx : rowPx));
  return tops;
}

/** What of the list is looked at, px. */
export interface Sight {
  readonly fromPx: number;
  readonly heightPx: number;
}

/** How much is drawn beyond what is looked at, on either side, px: for who scrolls fast, or searches in the page. */
const BEYOND_PX = 1200;

/** The lines to draw, as first and after the last. There are never many, however long the list is. */
export function drawnRange(tops: readonly number[], { fromPx, heightPx }: Sight): readonly [number, number] {
  const first = Math.max(0, firstBeyond(tops, fromPx - BEYOND_PX) - 1);
  const end = Math.min(tops.length - 1, firstBeyond(tops, fromPx + heightPx + BEYOND_PX));
  return [first, Math.max(first, end)];
}

/** The index of the first of rising numbers that is greater than `limit`. */
function firstBeyond(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
