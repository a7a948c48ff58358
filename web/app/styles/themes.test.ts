import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, LEAST_CONTRAST } from "../text/colours.ts";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8").replaceAll(/\/\*.*?\*\//gs, "");

/** The tokens that `tokens.css` has for a selector, by their names. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, name = ""]) => name.trim() === selector);
  const tokens = blocks.flatMap(([, , body = ""]) => [...body.matchAll(/--([\w-]+):([^;]+)/g)]);
  return new Map(tokens.map(([, name = "", value = ""]) => [name, value.trim()]));
}
/** #abc as #aabbcc; what shines through is none of ours. */
const sixDigits = (colour: string): string => (colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, "$&$&") : colour);

/**
 * All the colours of a token on which letters stand: of a gradient each stop, without the thin shines at the edges of one
 * that is drawn in many.
 */
function colours(value: string): readonly string[] {
  const stops = [...value.matchAll(/(#[0-9a-f]{3,6})\b(?: (\d+)%?)?/g)];
  const isEdge = (percent: string | undefined): boolean => Number(percent) <= 12 || Number(percent) >= 93;
  const written = stops.length > 3 ? stops.filter(([, , percent]) => !isEdge(percent)) : stops;
  return written.map(([, colour = ""]) => sixDigits(colour));
}

/** Which text stands on which ground. */
const PAIRS = {
  "caption-text": ["caption"],
  "caption-off-text": ["caption-off"],
  text: ["face", "page", "paper", "log-face", "button", "button-pressed", "row-hover", "row-selected"],
  "text-soft": ["face", "page", "paper", "row-selected"],
  heading: ["face", "page"],
  placeholder: ["paper"],
  ink: ["body", "panel", "glossy", "bar", "strip", "hero-low", "toast", "toast-head", "row-selected", "paper"],
  muted: ["paper", "panel", "bar", "body", "glossy", "row-hover", "row-selected"],
  stamp: ["log-face", "paper"],
  "selected-text": ["selected"],
  "button-off-text": ["button-off"],
  "gloss-text": ["gloss", "gloss-hover", "gloss-pressed"],
  "gloss-off-text": ["gloss"],
  "info-text": ["info"],
  danger: ["paper", "face", "page", "log-face", "info"],
  good: ["paper", "log-face"],
  notice: ["paper", "log-face"],
  "badge-text": ["badge"],
  link: ["face", "page", "paper", "panel"],
  focus: ["paper", "face", "page"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What is written on the task bar is white in every theme. */
const UNDER_WHITE = ["task", "task-on", "flash", "start", "tray"];

describe.each(["blue", "olive", "silver", "dark"])("the theme %s", (theme) => {
  const tokens = new Map([...tokensOf(":root"), ...tokensOf(`:root[data-theme="${theme}"]`)]);
  const stopsOf = (name: string): readonly string[] => colours(tokens.get(name) ?? "");
  const weak = (text: string, textColour: string, ground: string): readonly string[] =>
    stopsOf(ground)
      .filter((stop) => contrast(textColour, stop) < LEAST_CONTRAST)
      .map((stop) => `${text} ${textColour} on ${ground} ${stop}: ${contrast(textColour, stop).toFixed(2)}`);

  it("can be read everywhere", () => {
    const found = Object.entries(PAIRS).flatMap(([text, grounds]) =>
      grounds.flatMap((ground) => {
        expect(stopsOf(text)).toHaveLength(1);
        expect(stopsOf(ground)).not.toHaveLength(0);
        return weak(text, stopsOf(text)[0] ?? "", ground);
      }),
    );
    expect(found).toEqual([]);
  });

  it("can be read on its task bar", () => {
    expect(UNDER_WHITE.flatMap((ground) => weak("white", "#ffffff", ground))).toEqual([]);
  });
});

it("has no token that a theme alone knows", () => {
  const known = tokensOf(":root");
  const strangers = ["olive", "silver", "dark"].flatMap((theme) =>
    [...tokensOf(`:root[data-theme="${theme}"]`).keys()].filter((name) => !known.has(name)),
  );
  expect(strangers).toEqual([]);
});
