import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { secured } from "./security-headers.ts";

const HTTPS = new Request("https://messenger.example/api/health");
const pageHeaders = readFileSync(join(import.meta.dirname, "../../web/app/public/_headers"), "utf8");
/** The headers of every page, as they stand at the top of the file. */
const ofPages = new Map(
  [...(/\/\*\n((?: {2}.*\n)+)/.exec(pageHeaders)?.[1] ?? "").matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(
    ([, name = "", value = ""]) => [name.toLowerCase(), value],
  ),
);

test("the page and the API say the same of themselves, except for the policy and for how long they are kept", () => {
  const { headers } = secured(new Response("{}"), HTTPS);
  for (const name of ["content-security-policy", "cache-control", "content-type"]) {
    headers.delete(name);
    ofPages.delete(name);
  }
  expect(Object.fromEntries(headers)).toEqual(Object.fromEntries(ofPages));
  expect(ofPages.size).toBeGreaterThan(5);
});

test("HTTPS is asked for during two years, without a place on anyone's list, and only over HTTPS", () => {
  const seconds = 2 * 365 * 24 * 60 * 60;
  expect(secured(new Response(), HTTPS).headers.get("Strict-Transport-Security")).toBe(
    `max-age=${seconds}; includeSubDomains`,
  );
  const plain = new Request("http://localhost:8787/api/health");
  expect(secured(new Response(), plain).headers.has("Strict-Transport-Security")).toBe(false);
});

test("an answer may be kept where its operation says so, and nowhere else", () => {
  const picture = new Response("", { headers: { "Cache-Control": "private, max-age=60" } });
  expect(secured(picture, HTTPS).headers.get("Cache-Control")).toBe("private, max-age=60");
  expect(secured(new Response(), HTTPS).headers.get("Cache-Control")).toBe("no-store");
});

test("a page that brings its own policy keeps it", () => {
  const page = new Response("", { headers: { "Content-Security-Policy": "default-src 'self'" } });
  expect([...secured(page, HTTPS).headers]).toEqual([...page.headers]);
});
