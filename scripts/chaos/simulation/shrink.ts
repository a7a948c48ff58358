import type { Operation } from "./operations.ts";

/**
 * Leaves out of a list what is not needed for its failure: halves first, then smaller pieces, until no single operation
 * can go any more.
 *
 * @param fails whether a shorter list fails as well
 */
export async function shrink(
  operations: readonly Operation[],
  fails: (operations: readonly Operation[]) => Promise<boolean>,
): Promise<readonly Operation[]> {
  let left = operations;
  for (let piece = Math.ceil(left.length / 2); piece >= 1; piece = piece === 1 ? 0 : Math.ceil(piece / 2)) {
    for (let from = 0; from < left.length;) {
      const shorter = left.toSpliced(from, piece);
      if (await fails(shorter)) left = shorter;
      else from += piece;
    }
  }
  return left;
}
