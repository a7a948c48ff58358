import { clockTime, shortDate } from "../state/times.ts";

/** When a thing was used last, for its owner. */
export const lastUsed = (at: number | null): string =>
  at === null ? "never used" : `last used on ${shortDate(at)} at ${clockTime(at)}`;
