import type { Font } from "../../../generated/types.ts";
import {
  settings_colour_black,
  settings_colour_blue,
  settings_colour_brown,
  settings_colour_green,
  settings_colour_grey,
  settings_colour_olive,
  settings_colour_orange,
  settings_colour_pink,
  settings_colour_purple,
  settings_colour_red,
  settings_colour_teal,
  settings_colour_violet,
  settings_font_comic,
  settings_font_mono,
  settings_font_sans,
  settings_font_serif,
} from "../../../generated/words/settings.js";
import type { TextColour } from "../state/preferences.svelte.ts";

/** What fonts and colours are called. */

const FONTS: Readonly<Record<Font, () => string>> = {
  sans: settings_font_sans,
  serif: settings_font_serif,
  mono: settings_font_mono,
  comic: settings_font_comic,
};

const COLOURS: Readonly<Record<TextColour, () => string>> = {
  "#000000": settings_colour_black,
  "#46505f": settings_colour_grey,
  "#1b4fb0": settings_colour_blue,
  "#0a6a8f": settings_colour_teal,
  "#1f6d12": settings_colour_green,
  "#5a5200": settings_colour_olive,
  "#8a3a00": settings_colour_brown,
  "#b84a00": settings_colour_orange,
  "#c2182b": settings_colour_red,
  "#b3126f": settings_colour_pink,
  "#8a0f6b": settings_colour_purple,
  "#5b2fa8": settings_colour_violet,
};

/** The font, as people call it. */
export const fontName = (font: Font): string => FONTS[font]();

/** The text colour, as people call it. */
export const colourName = (colour: TextColour): string => COLOURS[colour]();
