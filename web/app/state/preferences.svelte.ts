import type { Font, TextFormat } from "../../../generated/types.ts";
import { isRecord, recall, remember, type Shelf } from "./storage.ts";

/** Sizes of message text to choose from, px. */
export const messageSizes = [
  { px: 11, name: "Smaller" },
  { px: 12, name: "Medium" },
  { px: 14, name: "Larger" },
  { px: 17, name: "Largest" },
] as const;

/** The families of the contract, as people call them. */
export const fonts = [
  { font: "sans", name: "Tahoma" },
  { font: "serif", name: "Serif" },
  { font: "mono", name: "Typewriter" },
  { font: "comic", name: "Comic" },
] as const satisfies readonly { font: Font; name: string }[];

/** Text colours to choose from; all are readable on white. */
export const textColours = [
  { colour: "#000000", name: "Black" },
  { colour: "#46505f", name: "Grey" },
  { colour: "#1b4fb0", name: "Blue" },
  { colour: "#0a6a8f", name: "Teal" },
  { colour: "#1f6d12", name: "Green" },
  { colour: "#5a5200", name: "Olive" },
  { colour: "#8a3a00", name: "Brown" },
  { colour: "#b84a00", name: "Orange" },
  { colour: "#c2182b", name: "Red" },
  { colour: "#b3126f", name: "Pink" },
  { colour: "#8a0f6b", name: "Purple" },
  { colour: "#5b2fa8", name: "Violet" },
] as const;

/** What a person set once and wants to find again. */
export class Preferences {
  messagePx = $state<number>(12);
  /** How one's own messages look. */
  format = $state.raw<TextFormat>({});
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.messagePx = recall(shelf, "messagePx", readsSize) ?? 12;
    this.format = recall(shelf, "format", readsFormat) ?? {};
  }

  setMessagePx(px: number): void {
    this.messagePx = px;
    remember(this.#shelf, "messagePx", px);
  }

  /** Changes some of the format; what is set to undefined is taken out. */
  setFormat(change: { [Key in keyof TextFormat]: TextFormat[Key] | undefined }): void {
    this.format = readsFormat({ ...this.format, ...change }) ?? {};
    remember(this.#shelf, "format", this.format);
  }
}

const readsSize = (stored: unknown): number | undefined => messageSizes.find(({ px }) => px === stored)?.px;

function readsFormat(stored: unknown): TextFormat | undefined {
  if (!isRecord(stored)) return undefined;
  const font = fonts.find((each) => each.font === stored["font"])?.font;
  const colour = textColours.find((each) => each.colour === stored["color"])?.colour;
  return {
    ...(colour && { color: colour }),
    ...(font && { font }),
    ...(stored["bold"] === true && { bold: true }),
    ...(stored["italic"] === true && { italic: true }),
  };
}
