import { CHAT_TEXT_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";

/** What somebody may write. */
export type Wording = "plain" | "unicode" | "halfCharacter" | "longest" | "tooLong" | "empty";

const WORDINGS: Readonly<Record<Wording, (label: string) => string>> = {
  plain: (label) => label,
  unicode: (label) => `${label} 👩‍👩‍👧‍👦 שלום \u202e\u0000 ﷽ e\u0301\u2028`,
  halfCharacter: (label) => `${label} \ud83d`,
  longest: (label) => label.padEnd(CHAT_TEXT_MAX_CODE_POINTS, "漢"),
  tooLong: (label) => label.padEnd(CHAT_TEXT_MAX_CODE_POINTS + 1, "x"),
  empty: () => "",
};

/** A text of its kind; but for the empty one, no two are alike. */
export const wordsOf = (wording: Wording, label: string): string => WORDINGS[wording](label);
