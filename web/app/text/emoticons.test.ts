import { readFileSync } from "node:fs";
import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { emoticonDrawings } from "../art/emoticons/drawings.ts";
import { emoticons } from "./emoticons.ts";
import { tokens, type Token } from "./tokens.ts";

/** The list of `ux.md`, section 7. */
const WISHED = `
:-) :) :-D :d :-O :o :-P :p ;-) ;) :-( :( :-S :s :-| :| :'( :-$ :$ (H) :-@ :@ (A) (6) :-# 8o| 8-| ^o) :-* +o( :^) *-) <:o) 8-) |-)
(C) (Y) (N) (B) (D) (X) (Z) ({) (}) :-[ (^) (L) (U) (K) (G) (F) (W) (P) (~) (@) (&) (T) (I) (8) (S) (*) (E) (O) (M)
(sn) (bah) (pl) (||) (pi) (so) (au) (ap) (um) (ip) (co) (mp) (st) (li) (mo)`
  .trim()
  .split(/\s+/);

const allCodes = emoticons.flatMap(({ codes }) => [...codes]);

/** What a message shows: emoticons as their name in []. */
const shown = (message: string): string =>
  tokens(message)
    .map((token) => (token.kind === "emoticon" ? `[${token.emoticon.name}]` : written(token)))
    .join("");

function written(token: Token): string {
  switch (token.kind) {
    case "text":
      return token.text;
    case "link":
      return token.url;
    case "emoticon":
      return token.emoticon.code;
  }
}

describe("the list", () => {
  it.each(WISHED)("has %s", (code) => {
    expect(tokens(code)).toEqual([{ kind: "emoticon", emoticon: expect.objectContaining({ code }) }]);
  });

  it("has every code and every name once", () => {
    expect(new Set(allCodes).size).toBe(allCodes.length);
    expect(new Set(emoticons.map(({ name }) => name)).size).toBe(emoticons.length);
    expect(emoticons.length).toBeGreaterThanOrEqual(75);
  });

  it("has a drawing of its own and a word in each language for each", () => {
    const drawn = emoticons.map(({ name }) => JSON.stringify(emoticonDrawings[name]));
    expect(new Set(drawn).size).toBe(emoticons.length);
    for (const locale of ["en", "ar"]) {
      const words: Record<string, string> = JSON.parse(
        readFileSync(new URL(`../words/${locale}/emoticons.json`, import.meta.url), "utf8"),
      );
      const labels = emoticons.map(({ label }) => words[label.name]);
      expect(new Set(labels).size).toBe(emoticons.length);
    }
  });
});

describe("a code", () => {
  it("is taken whole, from where it begins", () => {
    expect(shown("<:o) :'( :-)) 8-) (bah)")).toBe("[party] [crying] [smile]) [eyeroll] [sheep]");
  });

  it("may follow another one at once", () => {
    expect(shown("(L)(L):)")).toBe("[heart][heart][smile]");
  });

  it("may stand at the end of a word, as people write it", () => {
    expect(shown("great(Y) thanks:)")).toBe("great[thumb] thanks[smile]");
  });

  it.each(["401(k)", "401(K)", "friend(s)", "O(n)", "f(x)", "3(D)"])("is none in %s", (text) => {
    expect(shown(text)).toBe(text);
  });

  it.each(["(a) first, (b) second, (c) third", "(i) and (x)"])("of a letter is none where people count: %s", (text) => {
    expect(shown(text)).toBe(text);
  });

  it.each([":Duck", "a:Duck", ":special", "cc:@anna", "costs:$5", "ages 10-18-)", "item#8o|"])(
    "is none where a word or number runs through it: %s",
    (text) => {
      expect(shown(text)).not.toMatch(/\[(grin|confused|angry|embarrassed|eyeroll)\]/);
    },
  );
});

describe("in any message", () => {
  const piece = oneof(
    string({ unit: "grapheme", maxLength: 6 }),
    constantFrom(...allCodes),
    constantFrom("https://a.example/", "http://b.example/?q=", " ", "(", ")", "8", "\u202E", "\n"),
  );
  const message = array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

  it("the pieces are the message again", () => {
    assert(
      property(message, (text) => {
        expect(tokens(text).map(written).join("")).toBe(text);
      }),
    );
  });

  it("no emoticon stands within an address", () => {
    assert(
      property(constantFrom(...allCodes), (code) => {
        const [only, ...others] = tokens(`https://a.example/x${code}y`);
        if (/[\s<>"]/.test(code)) return;
        expect(others).toEqual([]);
        expect(only?.kind).toBe("link");
      }),
    );
  });
});
