import { account_last_used, account_never_used } from "../../../generated/words/account.js";
import { getLocale } from "../../../generated/words/runtime.js";
import { clockTime, shortDate } from "../state/times.ts";

/** When a thing was used last, for its owner. */
export const lastUsed = (at: number | null): string =>
  at === null ? account_never_used() : account_last_used({ date: shortDate(at), time: clockTime(at) });

/** Several things as one list, as people write it: "Read, Chat". */
export const listed = (things: readonly string[]): string =>
  new Intl.ListFormat(getLocale(), { type: "unit", style: "short" }).format(things);
