import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { emoticons } from "./emoticons.ts";
import { tokens, type Token } from "./tokens.ts";

/** A short form for expectations: links in <>, emoticons as their name in []. */
const shown = (message: string): string =>
  tokens(message)
    .map((token) => {
      switch (token.kind) {
        case "text":
          return token.text;
        case "link":
          return token.host === null ? `<${token.url}>` : `<${token.url}>(${token.host})`;
        case "emoticon":
          return `[${token.emoticon.name}]`;
      }
    })
    .join("");

const written = (token: Token): string => {
  switch (token.kind) {
    case "text":
      return token.text;
    case "link":
      return token.url;
    case "emoticon":
      return token.emoticon.code;
  }
};

describe("emoticons", () => {
  it("takes the longest code", () => {
    expect(shown("hi :-) and :'( and (L)(L)")).toBe("hi [smile] and [crying] and [heart][heart]");
  });

  it("finds none inside an address", () => {
    expect(shown("see http://example.com/:D/(L)?a=:P now :P")).toBe(
      "see <http://example.com/:D/(L)?a=:P> now [tongue]",
    );
  });

  it("leaves words alone that begin like one", () => {
    expect(shown("a:Duck :special 401(k) :o)")).toBe("a:Duck :special 401(k) [surprised])");
  });

  it("leaves every code of a plain text, and finds its addresses", () => {
    const message = "401(8) :) see https://example.com/";
    expect(tokens(message, true)).toEqual([
      { kind: "text", text: "401(8) :) see " },
      { kind: "link", url: "https://example.com/", host: null },
    ]);
  });

  it("has no code twice", () => {
    const codes = emoticons.flatMap((each) => [...each.codes]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe("links", () => {
  it("leaves the end of the sentence out", () => {
    expect(shown("(https://example.com/a_(b)), ok https://example.com.")).toBe(
      "(<https://example.com/a_(b)>), ok <https://example.com>.",
    );
  });

  it("takes only http and https", () => {
    const no = "javascript:alert(1) data:text/html,x ftp://example.com http:// xhttp://a.example";
    expect(shown(no)).toBe(no);
  });

  it.each([
    ["turns the direction of text", "\u202E"],
    ["looks like a space", "\u2800"],
    ["is not seen", "\u200B"],
    ["is a letter that is not seen", "\u3164"],
  ])("ends before what %s", (_, sign) => {
    expect(shown(`https://example.com/${sign}gpj.exe`)).toBe(`<https://example.com/>${sign}gpj.exe`);
  });

  it.each(["https://paypal.com@evil.example/login", "https://paypal.com:443@evil.example", "http://@evil.example"])(
    "does not take %s, which says one host and leads to another",
    (text) => expect(shown(text)).toBe(text),
  );

  it.each([
    ["https://p\u0430ypal.com/login", "xn--pypal-4ve.com"],
    ["http://0x7f.1/", "127.0.0.1"],
    ["https:///paypal.com", "paypal.com"],
    ["https://paypal%2ecom", "paypal.com"],
  ])("tells of %s that it leads to %s", (text, host) => {
    expect(shown(`see ${text} now`)).toBe(`see <${text}>(${host}) now`);
  });

  it.each(["https://Example.COM:443/a@b", "http://[::1]:8080/", "https://example.com?a@b", "https://example.com#@"])(
    "has nothing to add to %s",
    (text) => expect(shown(text)).toBe(`<${text}>`),
  );

  it("keeps the joiners of Persian words", () => {
    expect(shown("https://example.com/\u0645\u06CC\u200C\u0631\u0648\u062F")).toBe(
      "<https://example.com/\u0645\u06CC\u200C\u0631\u0648\u062F>",
    );
  });

  it("finds the one that begins behind what is no address", () => {
    expect(shown("http://[ https://example.com")).toBe("http://[ <https://example.com>");
  });
});

describe("the time a message takes", () => {
  const LENGTH = 512;
  const RUNS = 15;
  const timeMs = (message: string): number => {
    const startedAt = performance.now();
    tokens(message);
    return performance.now() - startedAt;
  };
  /** The best of many: others use the machine, too. */
  const bestMs = (message: string): number => Math.min(...Array.from({ length: RUNS }, () => timeMs(message)));

  it.each([
    [
      "addresses that are none before brackets",
      (length: number) => "http://[".repeat(length / 16) + ")".repeat(length / 2),
    ],
    ["brackets behind an address", (length: number) => `http://a${")".repeat(length)}`],
    ["brackets of every kind", (length: number) => `http://a${"([{".repeat(length / 6)}${"}])".repeat(length / 6)}.`],
    ["addresses that are none", (length: number) => "http://[".repeat(length / 8)],
    ["addresses of somebody", (length: number) => "http://a@".repeat(length / 9)],
    ["one address after the other", (length: number) => "http://a ".repeat(length / 9)],
    ["signs that begin nothing", (length: number) => "http:/(".repeat(length / 7)],
  ])("grows with its length and no faster: %s", (_, message) => {
    // Four times as much; a square would be sixteen times.
    expect(bestMs(message(4 * LENGTH)) / bestMs(message(LENGTH))).toBeLessThan(9);
  });
});

it("loses nothing of any message", () => {
  const piece = oneof(string({ unit: "grapheme" }), constantFrom(":)", ":-D", "https://a.example/", " ", "(8)", ")"));
  assert(
    property(array(piece), (pieces) => {
      const message = pieces.join("");
      expect(tokens(message).map(written).join("")).toBe(message);
    }),
  );
});
