/** A control character other than a line break or a tab. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/** Eight marks or invisible signs without a letter between them, and the rest of their run. */
const LONG_RUN = /([\p{M}\p{Cf}]{8})[\p{M}\p{Cf}]+/gu;

/**
 * What somebody else wrote, made fit to be seen (S7): control characters become visible, and of a run of combining marks
 * the first eight are left, or they would climb over the lines of others. Signs of direction stay: `<bdi>` holds them in.
 */
export const shown = (text: string): string =>
  text.replaceAll("\r\n", "\n").replace(CONTROL, "\uFFFD").replace(LONG_RUN, "$1");
