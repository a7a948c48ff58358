/** Letters that are one with their stroke; NFKD does not take it off. `ς` is how `σ` ends a word. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ς", "σ"],
]);

/**
 * A name, or a part of one, as it is compared when people are searched for: without case, without accents, without what
 * cannot be seen. Both sides are folded, so it never has to be shown.
 */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F\p{Default_Ignorable_Code_Point}]/gu, "")
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[øłđς]/gu, (letter) => ALIKE.get(letter) ?? letter);
