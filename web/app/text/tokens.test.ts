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
          return `<${token.url}>`;
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
      { kind: "link", url: "https://example.com/" },
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

  it("ends before marks that turn the direction of text", () => {
    expect(shown("https://example.com/\u202Egpj.exe")).toBe("<https://example.com/>\u202Egpj.exe");
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
