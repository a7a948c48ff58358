import { describe, expect, test } from "vitest";
import { holds, type Sample } from "./evaluate.ts";
import { parse } from "./parse.ts";

const SAMPLE: Sample = {
  method: "POST",
  host: "Messenger.example",
  path: "/api/auth/login",
  query: "a=ü",
  headers: { accept: ["text/html", "Application/JSON"], "x-long": ["x".repeat(11)] },
};
const isTrue = (text: string, sample: Sample = SAMPLE): boolean => holds(parse(text), sample);

describe("an expression of the Rules language is", () => {
  test.each([
    ['http.request.method eq "POST"', true],
    ['http.request.method eq "post"', false],
    ['http.request.method ne "GET"', true],
    ['http.request.method in {"GET" "POST"}', true],
    ['not http.request.method in {"GET" "HEAD"}', true],
    ['http.request.uri.path contains "auth"', true],
    ['starts_with(http.request.uri.path, "/api/")', true],
    ['ends_with(http.request.uri.path, "/api/")', false],
    ['lower(http.host) eq "messenger.example"', true],
    ["len(http.request.uri.query) eq 4", true],
    ["len(http.request.uri.path) ge 15 and len(http.request.uri.path) le 15", true],
    ["len(http.request.uri.path) lt 15 or len(http.request.uri.path) gt 15", false],
    ['any(http.request.headers["accept"][*] eq "text/html")', true],
    ['any(lower(http.request.headers["accept"][*])[*] eq "application/json")', true],
    ['any(http.request.headers["accept"][*] eq "application/json")', false],
    ["any(len(http.request.headers.values[*])[*] gt 10)", true],
    ["any(len(http.request.headers.values[*])[*] gt 16)", false],
    ["http.request.headers.truncated", false],
    ["not http.request.headers.truncated", true],
  ])("%s: %s", (text, expected) => {
    expect(isTrue(text)).toBe(expected);
  });

  test("false where a value is missing, and its opposite true", () => {
    expect(isTrue('any(http.request.headers["upgrade"][*] contains "x")')).toBe(false);
    expect(isTrue('any(lower(http.request.headers["upgrade"][*])[*] ne "x")')).toBe(false);
    expect(isTrue('not any(http.request.headers["upgrade"][*] contains "x")')).toBe(true);
  });

  test("read with not before and, and before or", () => {
    const [yes, no] = ['http.request.method eq "POST"', 'http.request.method eq "GET"'];
    expect(isTrue(`${yes} or ${no} and ${no}`)).toBe(true);
    expect(isTrue(`(${yes} or ${no}) and ${no}`)).toBe(false);
    expect(isTrue(`not ${yes} or ${yes}`)).toBe(true);
    expect(isTrue(`not (${yes} or ${yes})`)).toBe(false);
    expect(isTrue(`not not ${yes}`)).toBe(true);
  });

  test("free to hold quotes, brackets and signs in its texts", () => {
    const path = 'a"b\\c) and (';
    expect(isTrue(`http.request.uri.path eq ${JSON.stringify(path)}`, { ...SAMPLE, path })).toBe(true);
    expect(isTrue('http.request.uri.path eq "("', { ...SAMPLE, path: "(" })).toBe(true);
  });
});

test.each([
  ["", "ends too early"],
  ['http.request.uri.path matches "^/api"', "nobody expects matches"],
  ['http.request.method eq "GET" "POST"', "nobody expects POST"],
  ['http.request.method in "GET"', "{ is missing"],
  ['(http.request.method eq "GET"', ") is missing"],
  ['http.request.method eq "GET" &&', "cannot be read"],
  ["http.request.method eq get", "is no literal"],
  ['"GET" eq http.request.method', "neither a field nor a function"],
  ['http.request.headers[accept] eq "x"', "is no key"],
])("%j is none", (text, why) => {
  expect(() => parse(text)).toThrow(why);
});

test.each([
  ['http.nothing eq "x"', "no field http.nothing"],
  ['upper(http.host) eq "X"', "no function upper()"],
  ["http.host eq 1", "different types"],
  ["http.host gt 1", "wants a number"],
  ['len(http.host) contains "1"', "wants a text"],
  ["http.host", "true or false"],
  ['http.request.headers["accept"] eq "x"', "do not go together"],
  ['http.host[*] eq "x"', "do not go together"],
  ['any(http.host eq "x")', "wants an array"],
  ['lower("X") eq "x"', "wants a field first"],
])("%j would not be taken by the edge", (text, why) => {
  expect(() => isTrue(text)).toThrow(why);
});
