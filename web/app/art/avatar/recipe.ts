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
