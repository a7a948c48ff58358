/** What a drawn person looks like. Every name is a shape in one of the components beside this file. */

/** What can be behind a person. */
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
/** How hair can be worn. */
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
/** What a person can wear. */
export const clothes = ["plain", "collar", "hood", "stripes", "neck", "scarf"] as const;
/** How a person can look at us. */
export const mouths = ["smile", "grin", "calm", "open", "smirk"] as const;
/** What a person can have besides, any number of them. */
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

/** One of the backdrops. */
export type Backdrop = (typeof backdrops)[number];
/** One way to wear hair. */
export type Hair = (typeof hairs)[number];
/** One kind of clothes. */
export type Clothes = (typeof clothes)[number];
/** One look. */
export type Mouth = (typeof mouths)[number];
/** One of the extras. */
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
