/** Times of the log, to the millisecond, in the person's own time zone. The same in every language, as the log is. */
const format = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
});

/** 14:04:05.123 */
export const moment = (at: number): string => format.format(at);

/** What a machine reads of a time. */
export const timestamp = (at: number): string => new Date(at).toISOString();
