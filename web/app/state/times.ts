import { getLocale, type Locale } from "../../../generated/words/runtime.js";

/** Times as people read them, in the page's language and the person's own time zone. */

/** Digits are those of the numbers in our sentences; day before month is what most of the world reads in English. */
const TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", ar: "ar-u-nu-latn" };

const SHAPES = {
  clock: { hour: "2-digit", minute: "2-digit" },
  date: { day: "2-digit", month: "2-digit", year: "numeric" },
  day: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Making one costs far more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(shape: keyof typeof SHAPES, at: number): string {
  const tag = TAGS[getLocale()];
  const name = `${tag} ${shape}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(tag, SHAPES[shape]);
  formats.set(name, known);
  return known.format(at);
}

/** 14:04 */
export const clockTime = (at: number): string => format("clock", at);

/** 21/11/2026 */
export const shortDate = (at: number): string => format("date", at);

/** Saturday 21 November 2026 */
export const longDate = (at: number): string => format("day", at);

/** 1:05, what is left of a time; never less than 0:00. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
