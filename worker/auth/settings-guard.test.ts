import { expect, test } from "vitest";
import {
  ALREADY_SPENT_SECRET,
  ALWAYS_ASKS_SITE_KEY,
  ALWAYS_FAILS_SECRET,
  ALWAYS_PASSES_SECRET,
  ALWAYS_PASSES_SITE_KEY,
} from "../../scripts/standins/turnstile/keys.ts";
import { settingsProblems } from "./settings-guard.ts";

const GOOD = {
  ENVIRONMENT: "production",
  PUBLIC_ORIGINS: "https://messenger.example",
  SITEVERIFY_URL: "https://challenges.cloudflare.com/turnstile/v0/siteverify",
  TURNSTILE_HOSTNAMES: "messenger.example",
  TURNSTILE_SECRET: "0x4AAAAAAAsecretsecretsecret",
  TURNSTILE_SITE_KEY: "0x4AAAAAAAsitekey",
};

test("real settings have no problem", () => {
  expect(settingsProblems(GOOD)).toEqual([]);
});

test.each([
  ["the secret that passes", { TURNSTILE_SECRET: ALWAYS_PASSES_SECRET }, "TURNSTILE_SECRET"],
  ["the secret that fails", { TURNSTILE_SECRET: ALWAYS_FAILS_SECRET }, "TURNSTILE_SECRET"],
  ["the secret of a spent token", { TURNSTILE_SECRET: ALREADY_SPENT_SECRET }, "TURNSTILE_SECRET"],
  ["no secret", { TURNSTILE_SECRET: "" }, "TURNSTILE_SECRET"],
  ["a test site key", { TURNSTILE_SITE_KEY: ALWAYS_PASSES_SITE_KEY }, "TURNSTILE_SITE_KEY"],
  ["the site key that asks", { TURNSTILE_SITE_KEY: ALWAYS_ASKS_SITE_KEY }, "TURNSTILE_SITE_KEY"],
  ["no site key", { TURNSTILE_SITE_KEY: "" }, "TURNSTILE_SITE_KEY"],
  ["the stand-in", { SITEVERIFY_URL: "http://127.0.0.1:8788/turnstile/v0/siteverify" }, "SITEVERIFY_URL"],
  [
    "a service that only looks real",
    { SITEVERIFY_URL: "https://challenges.cloudflare.com.evil/turnstile/v0/siteverify" },
    "SITEVERIFY_URL",
  ],
  ["no host names", { TURNSTILE_HOSTNAMES: " , " }, "TURNSTILE_HOSTNAMES"],
  ["no origins", { PUBLIC_ORIGINS: "" }, "PUBLIC_ORIGINS"],
  [
    "an origin without https",
    { PUBLIC_ORIGINS: "https://messenger.example,http://messenger.example" },
    "PUBLIC_ORIGINS",
  ],
  ["an unclear demo sign-in", { DEMO_SIGN_IN: "maybe" }, "DEMO_SIGN_IN"],
])("[AU-2] production refuses %s, and says so without the value", (_case, change, name) => {
  const problems = settingsProblems({ ...GOOD, ...change });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(name);
  expect(problems[0]).not.toContain(GOOD.TURNSTILE_SECRET);
  expect(settingsProblems({ ...GOOD, ...change, ENVIRONMENT: "prod" })).toEqual(problems);
  expect(settingsProblems({ ...GOOD, ...change, ENVIRONMENT: "development" })).toEqual([]);
});
