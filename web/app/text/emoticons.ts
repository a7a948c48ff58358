/** The emoticons: which codes mean which picture. Parsed only when text is shown, so that copied text keeps the code. */

/** Name of a picture in `Emoticon.svelte`. */
export type EmoticonName = (typeof emoticons)[number]["name"];

/**
 * What we draw. The first code is the one that the picker inserts. Codes that people write as they count, (c) and (i),
 * are emoticons in upper case only.
 */
export const emoticons = [
  { name: "smile", label: "smile", codes: [":-)", ":)"] },
  { name: "grin", label: "grin", codes: [":-D", ":D", ":-d", ":d"] },
  { name: "wink", label: "wink", codes: [";-)", ";)"] },
  { name: "tongue", label: "tongue out", codes: [":-P", ":P", ":-p", ":p"] },
  { name: "surprised", label: "surprised", codes: [":-O", ":O", ":-o", ":o"] },
  { name: "sad", label: "sad", codes: [":-(", ":("] },
  { name: "crying", label: "crying", codes: [":'("] },
  { name: "confused", label: "confused", codes: [":-S", ":S", ":-s", ":s"] },
  { name: "embarrassed", label: "embarrassed", codes: [":-$", ":$"] },
  { name: "cool", label: "cool", codes: ["(H)", "(h)"] },
  { name: "angry", label: "angry", codes: [":-@", ":@"] },
  { name: "heart", label: "heart", codes: ["(L)", "(l)"] },
  { name: "broken", label: "broken heart", codes: ["(U)", "(u)"] },
  { name: "star", label: "star", codes: ["(*)"] },
  { name: "coffee", label: "cup of coffee", codes: ["(C)"] },
  { name: "music", label: "music", codes: ["(8)"] },
  { name: "idea", label: "idea", codes: ["(I)"] },
  { name: "cake", label: "cake", codes: ["(^)"] },
  { name: "thumb", label: "thumb up", codes: ["(Y)", "(y)"] },
  { name: "rainbow", label: "rainbow", codes: ["(R)"] },
] as const;

/** An emoticon that stands in a text. */
export interface FoundEmoticon {
  readonly name: EmoticonName;
  readonly label: string;
  readonly code: string;
}

const byCode: ReadonlyMap<string, FoundEmoticon> = new Map(
  emoticons.flatMap(({ name, label, codes }) => codes.map((code) => [code, { name, label, code }] as const)),
);
const longest = Math.max(...[...byCode.keys()].map((code) => code.length));

/** The emoticon that begins at `at`, the longest code first; undefined for none. */
export function emoticonAt(text: string, at: number): FoundEmoticon | undefined {
  for (let length = longest; length >= 2; length -= 1) {
    const found = byCode.get(text.slice(at, at + length));
    // A code of letters and punctuation that runs on into a word (`:D` in `:Duck`) is no emoticon.
    if (found && !(/[a-z]$/i.test(found.code) && /^[\p{L}\p{N}]/u.test(text.slice(at + found.code.length))))
      return found;
  }
  return undefined;
}
