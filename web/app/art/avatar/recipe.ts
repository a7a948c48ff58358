/** What a drawn person looks like. Every name is a shape in one of the components beside this file. */

export const backdrops = [
  "hills",
  "beach",
  "night",
  "dots",
  "stripes",
  "snow",
  "sunrise",
  "grid",
  "field",
  "check",
  "leaves",
  "plain",
] as const;
export const hairs = [
  "short",
  "side",
  "long",
  "bob",
  "curly",
  "afro",
  "bun",
  "tail",
  "spiky",
  "waves",
  "braids",
  "bald",
] as const;
export const clothes = ["plain", "collar", "hood", "stripes", "neck", "scarf"] as const;
export const mouths = ["smile", "grin", "calm", "open", "smirk"] as const;
export const extras = [
  "roundGlasses",
  "squareGlasses",
  "sunglasses",
  "headphones",
  "earrings",
  "beard",
  "moustache",
  "freckles",
  "flower",
  "headband",
  "beanie",
  "cap",
  "veil",
] as const;

export type Backdrop = (typeof backdrops)[number];
export type Hair = (typeof hairs)[number];
export type Clothes = (typeof clothes)[number];
export type Mouth = (typeof mouths)[number];
export type Extra = (typeof extras)[number];

/** A whole person. Colours are CSS colours. */
export interface Portrait {
  readonly backdrop: Backdrop;
  /** Ground and pattern of the backdrop. */
  readonly ground: readonly [string, string];
  readonly skin: string;
  readonly hair: Hair;
  readonly hairColour: string;
  readonly clothes: Clothes;
  readonly clothesColour: string;
  readonly mouth: Mouth;
  readonly extras: readonly Extra[];
}

const grounds: readonly (readonly [string, string])[] = [
  ["#bfe0ff", "#5fa65a"],
  ["#ffe7c2", "#3b9cd9"],
  ["#2b2f5e", "#f7e7a6"],
  ["#ffd9e6", "#f28fb1"],
  ["#d9f2e6", "#7cc7a4"],
  ["#e3d7fb", "#a888e0"],
  ["#fff2c2", "#f2b84b"],
  ["#d6e9fb", "#8db8e6"],
];
const skins = ["#f9d9bd", "#f2c6a0", "#e0a877", "#c98a5b", "#9c6239", "#6f4327"] as const;
const hairColours = ["#2b2320", "#4a2f20", "#7b3f1d", "#b5651d", "#e0b04a", "#c9452f", "#8f8f95"] as const;
const clothesColours = [
  "#2f5fb8",
  "#e24f7a",
  "#3c9a5f",
  "#8a5be0",
  "#f6821f",
  "#2b7a8c",
  "#b8322f",
  "#46505f",
] as const;

/** A person for a picture id that nobody has drawn: the same id gives the same face for ever. */
export function portraitOf(pictureId: string): Portrait {
  let state = 2166136261;
  for (const letter of pictureId) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const picked = list[(state >>> 8) % list.length];
    if (picked === undefined) throw new RangeError("pick needs a list with something in it");
    return picked;
  };
  return {
    backdrop: pick(backdrops),
    ground: pick(grounds),
    skin: pick(skins),
    hair: pick(hairs),
    hairColour: pick(hairColours),
    clothes: pick(clothes),
    clothesColour: pick(clothesColours),
    mouth: pick(mouths),
    extras: pick<readonly Extra[]>([
      [],
      [],
      [],
      ["roundGlasses"],
      ["squareGlasses"],
      ["earrings"],
      ["freckles"],
      ["headphones"],
      ["flower"],
    ]),
  };
}
