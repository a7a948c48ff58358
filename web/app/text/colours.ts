/** Colours of what people write, kept readable. */

/** WCAG's least contrast for text of ordinary size. */
export const LEAST_CONTRAST = 4.5;

type Rgb = readonly [red: number, green: number, blue: number];

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** Of a person who chose none: dark enough, and different from most others. */
const OWN_COLOURS = ["#8a0f6b", "#0a6a8f", "#8a3a00", "#1f6d12", "#5b2fa8", "#9b0f22", "#1b4fb0", "#5a5200"] as const;

/** A colour for a person, always the same. */
export function colourOf(userId: string): string {
  let sum = 0;
  for (const letter of userId) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return OWN_COLOURS[sum % OWN_COLOURS.length] ?? OWN_COLOURS[0];
}

/**
 * The colour itself where it can be read on the ground, otherwise one of the same hue that is so much darker or lighter
 * that it can.
 *
 * @param colour `#rrggbb` in lower case, as the contract says
 * @param ground `#rrggbb`, or `rgb(r, g, b)` as a computed style has it
 */
export function readableOn(colour: string, ground: string): string {
  const rgb = parse(colour);
  const behind = parse(ground);
  const towards = contrastOf(BLACK, behind) > contrastOf(WHITE, behind) ? BLACK : WHITE;
  for (let share = 0; share < 100; share += 5) {
    const mixed = mix(rgb, towards, share);
    if (contrastOf(mixed, behind) >= LEAST_CONTRAST) return format(mixed);
  }
  return format(towards);
}

/** Contrast of two colours, 1 to 21. */
export const contrast = (colour: string, ground: string): number => contrastOf(parse(colour), parse(ground));

function contrastOf(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

const luminance = (rgb: Rgb): number => 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function parse(colour: string): Rgb {
  const channels = colour.startsWith("rgb") ? colour.match(/\d+/g)?.map(Number) : undefined;
  if (channels) return [channels[0] ?? 0, channels[1] ?? 0, channels[2] ?? 0];
  const value = Number.parseInt(colour.slice(1), 16);
  return Number.isNaN(value) ? BLACK : [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** @param share of `towards`, per cent */
const mix = (rgb: Rgb, towards: Rgb, share: number): Rgb => [
  between(rgb[0], towards[0], share),
  between(rgb[1], towards[1], share),
  between(rgb[2], towards[2], share),
];

const between = (from: number, to: number, share: number): number => Math.round(from + ((to - from) * share) / 100);

const format = (rgb: Rgb): string => `#${rgb.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
