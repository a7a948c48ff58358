import {
  COMBINING_MARKS_MAX,
  DISPLAY_NAME_MAX_CODE_POINTS,
  PERSONAL_MESSAGE_MAX_CODE_POINTS,
} from "../../generated/contract/limits.ts";

/** Control characters, line breaks, embeddings, overrides and isolates of direction, noncharacters. */
const REFUSED = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\p{Noncharacter_Code_Point}]/u;

const MARK = /^\p{M}$/u;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Letters, digits, signs and symbols, without those that are blank: fillers, the empty braille cell, the empty notehead. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800\u{1D159}])[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A line as it is kept: a personal message (PF-1).
 *
 * @returns it in NFC; null where it is no plain line, or too long in that form
 */
export function plainLine(text: string, maxCodePoints = PERSONAL_MESSAGE_MAX_CODE_POINTS): string | null {
  if (!text.isWellFormed()) return null;
  const line = text.normalize("NFC");
  // Some letters have no composed form: NFC takes them apart.
  if (Array.from(line).length > maxCodePoints) return null;
  return REFUSED.test(line) || longestTower(line) > COMBINING_MARKS_MAX ? null : line;
}

/**
 * A name or title as it is kept: a plain line in which something can be seen (PF-1).
 *
 * @returns it in NFC; null where it is none
 */
export function plainName(text: string, maxCodePoints = DISPLAY_NAME_MAX_CODE_POINTS): string | null {
  const name = plainLine(text, maxCodePoints);
  return name !== null && VISIBLE.test(name) ? name : null;
}

/** The most combining marks on one letter. What cannot be seen between two marks does not part them. */
function longestTower(line: string): number {
  let longest = 0;
  let height = 0;
  for (const character of line) {
    if (MARK.test(character)) longest = Math.max(longest, ++height);
    else if (!INVISIBLE.test(character)) height = 0;
  }
  return longest;
}
