import type { Font, TextFormat } from "../../../generated/types.ts";
import { isRecord, readsFlag, recall, remember, type Shelf } from "./storage.ts";

/** The colours of windows and task bar; `web/app/styles` draws each of them. */
export const themes = ["blue", "olive", "silver", "dark"] as const;
/** One of the themes. */
export type Theme = (typeof themes)[number];

/** Whether things move: as the system of the machine says, or little in any case. */
const motions = ["system", "reduced"] as const;
type Motion = (typeof motions)[number];

/** The smallest message text, px. */
export const MESSAGE_MIN_PX = 11;
/** The largest message text, px. */
export const MESSAGE_MAX_PX = 18;

/** After how long without a sign of the person they are shown as away, minutes; 0 for never. */
export const autoAways = [0, 1, 3, 5, 10, 15, 30, 60] as const;
type AutoAwayMinutes = (typeof autoAways)[number];

/** The families of the contract, in the order in which they are offered. */
export const fonts = ["sans", "serif", "mono", "comic"] as const satisfies readonly Font[];

/** Text colours to choose from; all are readable on white. */
export const textColours = [
  "#000000",
  "#46505f",
  "#1b4fb0",
  "#0a6a8f",
  "#1f6d12",
  "#5a5200",
  "#8a3a00",
  "#b84a00",
  "#c2182b",
  "#b3126f",
  "#8a0f6b",
  "#5b2fa8",
] as const;
/** One of the text colours to choose from. */
export type TextColour = (typeof textColours)[number];

/** What a person can choose in the window "Options". Its language is apart: see web/app/words/language.ts. */
interface Choices {
  /** Others may shake my windows. */
  nudges: boolean;
  /** The winks of others play; without it only their line is shown. */
  winks: boolean;
  /** Cards in the corner tell who signs in and who speaks. */
  toasts: boolean;
  motion: Motion;
  theme: Theme;
  messagePx: number;
  /** Messages of others are shown in plain type, not in the font and colour of their sender. */
  ownColours: boolean;
  autoAwayMinutes: AutoAwayMinutes;
}

/** What a person set once and wants to find again. */
export class Preferences implements Choices {
  nudges = $state(true);
  winks = $state(true);
  toasts = $state(true);
  motion = $state<Motion>("system");
  theme = $state<Theme>("blue");
  messagePx = $state(12);
  ownColours = $state(false);
  autoAwayMinutes = $state<AutoAwayMinutes>(5);
  /** How one's own messages look. */
  format = $state.raw<TextFormat>({});
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    for (const [name, reads] of Object.entries(READS)) {
      const value = recall<unknown>(shelf, name, reads);
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
  }

  /** Changes some of the choices, for now and later. */
  change(change: Partial<Choices>): void {
    Object.assign(this, change);
    for (const [name, value] of Object.entries(change)) remember(this.#shelf, name, value);
  }

  /** Changes some of the format; what is set to undefined is taken out. */
  setFormat(change: { [Key in keyof TextFormat]: TextFormat[Key] | undefined }): void {
    this.format = readsFormat({ ...this.format, ...change }) ?? {};
    remember(this.#shelf, "format", this.format);
  }

  /** Says on the page what its styles have to know. */
  dress(page: HTMLElement): void {
    page.dataset["theme"] = this.theme;
    page.dataset["motion"] = this.motion;
  }
}

const readsOne =
  <T>(values: readonly T[]) =>
  (stored: unknown): T | undefined =>
    values.find((value) => value === stored);

const readsSize = (stored: unknown): number | undefined =>
  Number.isInteger(stored) && Number(stored) >= MESSAGE_MIN_PX && Number(stored) <= MESSAGE_MAX_PX
    ? Number(stored)
    : undefined;

function readsFormat(stored: unknown): TextFormat | undefined {
  if (!isRecord(stored)) return undefined;
  const font = readsOne(fonts)(stored["font"]);
  const colour = readsOne(textColours)(stored["color"]);
  return {
    ...(colour && { color: colour }),
    ...(font && { font }),
    ...(stored["bold"] === true && { bold: true }),
    ...(stored["italic"] === true && { italic: true }),
  };
}

/** How each is read back; what something else has written there counts as nothing. */
const READS: { readonly [Name in keyof Choices | "format"]: (stored: unknown) => Preferences[Name] | undefined } = {
  nudges: readsFlag,
  winks: readsFlag,
  toasts: readsFlag,
  motion: readsOne(motions),
  theme: readsOne(themes),
  messagePx: readsSize,
  ownColours: readsFlag,
  autoAwayMinutes: readsOne(autoAways),
  format: readsFormat,
};
