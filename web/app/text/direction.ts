/** The first sign that has a direction of its own: a letter of Hebrew, Arabic and their kin, or any other letter. */
const FIRST_STRONG =
  /(?<rtl>[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}])|\p{L}/u;

/** A web address is written from left to right in every language, and says nothing of the sentence around it. */
const ADDRESS = /\bhttps?:\/\/\S+/giu;

/** In which direction a text runs, by its first letter; undefined for one without letters. */
export function directionOf(text: string): "ltr" | "rtl" | undefined {
  const first = FIRST_STRONG.exec(text.replace(ADDRESS, ""));
  if (first === null) return undefined;
  return first.groups?.["rtl"] === undefined ? "ltr" : "rtl";
}
