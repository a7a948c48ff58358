/** Colours of what people write, kept readable. */

/** WCAG's least contrast for text of ordinary size. */
export const LEAST_CONTRAST = 4.5;

type Rgb = readonly [red: number, green: number, blue: number];

/** Of a person who chose none: dark enough, and different from most others. */
const OWN_COLOURS = ["#8a0f6b", "#0a6a8f", "#8a3a00", "#1f6d12", "#5b2fa8", "#9b0f22", "#1b4fb0", "#5a5200"] as const;

/** A colour for a person, always the same. */
export function colourOf(userId: string): string {
  let sum = 0;
  for (const letter of userId) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return OWN_COLOURS[sum % OWN_COLOURS.length] ?? OWN_COLOURS[0];
}

/**
 * The colour itself where it can be read on white, otherwise a darker one of the same hue.
 *
 * @param colour `#rrggbb` in lower case, as the contract says
 */
export function readableOnWhite(colour: string): string {
  const rgb = parse(colour);
  for (let share = 100; share > 0; share -= 5) {
    const darker: Rgb = [scale(rgb[0], share), scale(rgb[1], share), scale(rgb[2], share)];
    if (contrastOnWhite(darker) >= LEAST_CONTRAST) return format(darker);
  }
  return "#000000";
}

/** Contrast of `#rrggbb` on white, 1 to 21. */
export function contrast(colour: string): number {
  return contrastOnWhite(parse(colour));
}

function contrastOnWhite(rgb: Rgb): number {
  return 1.05 / (0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]) + 0.05);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return Number.isNaN(value) ? [0, 0, 0] : [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const scale = (channel: number, percent: number): number => Math.round((channel * percent) / 100);

const format = (rgb: Rgb): string => `#${rgb.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
