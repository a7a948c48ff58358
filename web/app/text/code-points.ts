/** How many Unicode code points a text has: the unit of the contract's limits. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The first `most` code points. */
export function cutToCodePoints(text: string, most: number): string {
  return countCodePoints(text) <= most ? text : Array.from(text).slice(0, most).join("");
}

/** Takes out what the server refuses as bad Unicode: lone surrogates and the replacement character. */
export function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll("\uFFFD", "");
}

/** A name or another single line as it is kept (PF-1): well-formed, in NFC, without blanks around it, and cut off. */
export const typedLine = (text: string, maxCodePoints: number): string =>
  cutToCodePoints(wellFormed(text).trim().normalize(), maxCodePoints);
