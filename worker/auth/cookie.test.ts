import { describe, expect, test } from "vitest";
import { noSessionCookie, readSessionCookie, sessionCookie } from "./cookie.ts";

const HTTPS = { url: "https://messenger.example/api/auth/login", environment: "production" };
const LOCAL = { url: "http://localhost:8787/api/auth/login", environment: "development" };
const NOW = 1_000_000;

describe("the cookie", () => {
  test("[AU-1] is bound to the host, to https and away from scripts and other sites", () => {
    expect(sessionCookie(HTTPS, "anna.t", NOW + 90_500, NOW)).toBe(
      "__Host-cfm=anna.t; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=90",
    );
  });

  test("has another name and no Secure on a developer's machine", () => {
    expect(sessionCookie(LOCAL, "anna.t", NOW + 60_000, NOW)).toBe(
      "cfm-local=anna.t; Path=/; HttpOnly; SameSite=Strict; Max-Age=60",
    );
  });

  test("is never without Secure in production, also behind plain http", () => {
    expect(sessionCookie({ ...HTTPS, url: "http://messenger.example/" }, "anna.t", NOW, NOW)).toContain(
      "__Host-cfm=anna.t; Path=/; HttpOnly; SameSite=Strict; Secure",
    );
  });

  test("is taken away with the same attributes", () => {
    expect(noSessionCookie(HTTPS)).toBe("__Host-cfm=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0");
  });
});

describe("reading", () => {
  test.each([
    ["alone", "__Host-cfm=anna.t", "anna.t"],
    ["among others", "theme=luna; __Host-cfm=anna.t; x=y", "anna.t"],
    ["with = inside", "__Host-cfm=a=b", "a=b"],
    ["not there", "theme=luna", null],
    ["of the local form", "cfm-local=anna.t", null],
    ["with a name that only ends like it", "x__Host-cfm=anna.t", null],
    ["in another case", "__host-CFM=anna.t", null],
  ])("%s", (_case, header, expected) => {
    expect(readSessionCookie(HTTPS, header)).toBe(expected);
  });

  test("no header is no cookie", () => {
    expect(readSessionCookie(LOCAL, null)).toBeNull();
  });
});
