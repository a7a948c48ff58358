/** Times as people read them, in the page's language and the person's own time zone. */

const LANGUAGE = "en-GB";
const clockFormat = new Intl.DateTimeFormat(LANGUAGE, { hour: "2-digit", minute: "2-digit" });
const dateFormat = new Intl.DateTimeFormat(LANGUAGE, { day: "2-digit", month: "2-digit", year: "numeric" });
const dayFormat = new Intl.DateTimeFormat(LANGUAGE, {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** 14:04 */
export const clockTime = (at: number): string => clockFormat.format(at);

/** 21/11/2026 */
export const shortDate = (at: number): string => dateFormat.format(at);

/** Saturday 21 November 2026 */
export const longDate = (at: number): string => dayFormat.format(at);

/** 1:05, what is left of a time; never less than 0:00. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
