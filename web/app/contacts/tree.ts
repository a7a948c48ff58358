/** A row of the list that can be seen. Headings have a `group`, what stands below them a `parent`. */
export interface TreeRow {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly open?: boolean;
  readonly parent?: string;
}

/** What a key does: go to a row, or open or close a group. */
export interface TreeStep {
  readonly to?: string;
  readonly toggle?: string;
}

/** Keys of a tree: up and down along the rows, right opens or goes in, left goes out or closes. */
export function treeStep(key: string, rows: readonly TreeRow[], at: number): TreeStep | undefined {
  switch (key) {
    case "ArrowDown":
      return goTo(rows[at + 1]?.id);
    case "ArrowUp":
      return goTo(rows[at - 1]?.id);
    case "Home":
      return goTo(rows[0]?.id);
    case "End":
      return goTo(rows.at(-1)?.id);
    case "ArrowRight":
      return inward(rows, at);
    case "ArrowLeft":
      return outward(rows, at);
    default:
      return undefined;
  }
}

function inward(rows: readonly TreeRow[], at: number): TreeStep {
  const row = rows[at];
  if (!row?.group) return {};
  return row.open ? goTo(rows.find((each) => each.parent === row.id)?.id) : { toggle: row.group };
}

function outward(rows: readonly TreeRow[], at: number): TreeStep {
  const row = rows[at];
  if (row?.group) return row.open ? { toggle: row.group } : {};
  return goTo(row?.parent);
}

const goTo = (id: string | undefined): TreeStep => (id === undefined ? {} : { to: id });
