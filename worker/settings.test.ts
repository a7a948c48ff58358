import { expect, test } from "vitest";
import { demoSignIn, isProduction, publicOrigins, turnstileHostnames } from "./settings.ts";

test("a list is cut at commas, without spaces and empty parts", () => {
  expect(publicOrigins({ PUBLIC_ORIGINS: " https://a.example ,,https://b.example, " })).toEqual([
    "https://a.example",
    "https://b.example",
  ]);
  expect(turnstileHostnames({ TURNSTILE_HOSTNAMES: "" })).toEqual([]);
});

test.each([
  ["development", false],
  ["staging", false],
  ["production", true],
  ["prod", true],
  ["", true],
])("the environment %j counts as production: %s", (ENVIRONMENT, expected) => {
  expect(isProduction({ ENVIRONMENT })).toBe(expected);
});

test.each([
  ["development", undefined, true],
  ["staging", undefined, false],
  ["production", undefined, false],
  ["development", "off", false],
  ["production", "on", true],
  ["production", "true", false],
])("in %s with DEMO_SIGN_IN %s demo sign-in is %s", (ENVIRONMENT, choice, expected) => {
  expect(demoSignIn({ ENVIRONMENT, ...(choice !== undefined && { DEMO_SIGN_IN: choice }) })).toBe(expected);
});
