import { readsFlag, recall, remember, type Shelf } from "../state/storage.ts";

/** What decides whether a visit measures. */
export interface Sampling {
  /** The share of visits that measure, from 0 to 1. */
  readonly share: number;
  /** Whether a program drives the browser: what it measures says nothing about people. */
  readonly isAutomated: boolean;
  /** From 0 up to 1. */
  readonly random: number;
}

/**
 * Whether this visit measures. Decided once for each tab, so that it measures wholly or not at all; a test that wants to be
 * measured decides beforehand.
 */
export function isMeasured(tab: Shelf, { share, isAutomated, random }: Sampling): boolean {
  const decided = recall(tab, "measured", readsFlag);
  if (decided !== undefined) return decided;
  if (isAutomated) return false;
  const measures = random < share;
  remember(tab, "measured", measures);
  return measures;
}
