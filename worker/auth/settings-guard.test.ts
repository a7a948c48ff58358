import { expect, test } from "vitest";
import { SECRETS, SITE_KEYS } from "../../scripts/standins/turnstile/keys.ts";
import { settingsProblems } from "./settings-guard.ts";

const GOOD = {
  ENVIRONMENT: "production",
  PUBLIC_ORIGINS: "https://messenger.example",
  SITEVERIFY_URL: "https://challenges.cloudflare.com/turnstile/v0/siteverify",
  TURNSTILE_HOSTNAMES: "messenger.example",
  TURNSTILE_SCRIPT_URL: "https://challenges.cloudflare.com/turnstile/v0/api.js",
  TURNSTILE_SECRET: "0x4AAAAAAAsecretsecretsecret",
  TURNSTILE_SITE_KEY: "0x4AAAAAAAsitekey",
};

test("real settings have no problem", () => {
  expect(settingsProblems(GOOD)).toEqual([]);
});

const UNSAFE: readonly (readonly [
  what: string,
  change: Partial<typeof GOOD> & { readonly DEMO_SIGN_IN?: string },
  name: string,
])[] = [
  ...SECRETS.map((secret) => [`the test secret ${secret}`, { TURNSTILE_SECRET: secret }, "TURNSTILE_SECRET"] as const),
  ["a test secret with a line break", { TURNSTILE_SECRET: `${SECRETS[0]}\n` }, "TURNSTILE_SECRET"],
  ["no secret", { TURNSTILE_SECRET: "" }, "TURNSTILE_SECRET"],
  ...SITE_KEYS.map((key) => [`the test site key ${key}`, { TURNSTILE_SITE_KEY: key }, "TURNSTILE_SITE_KEY"] as const),
  ["no site key", { TURNSTILE_SITE_KEY: "" }, "TURNSTILE_SITE_KEY"],
  ["the stand-in", { SITEVERIFY_URL: "http://127.0.0.1:8788/turnstile/v0/siteverify" }, "SITEVERIFY_URL"],
  [
    "a service that only looks real",
    { SITEVERIFY_URL: "https://challenges.cloudflare.com.evil/turnstile/v0/siteverify" },
    "SITEVERIFY_URL",
  ],
  [
    "the script of the stand-in",
    { TURNSTILE_SCRIPT_URL: "http://localhost:8788/turnstile/v0/api.js" },
    "TURNSTILE_SCRIPT_URL",
  ],
  [
    "a script that only looks real",
    { TURNSTILE_SCRIPT_URL: "https://challenges.cloudflare.com@evil.example/turnstile/v0/api.js" },
    "TURNSTILE_SCRIPT_URL",
  ],
  ["no host names", { TURNSTILE_HOSTNAMES: " , " }, "TURNSTILE_HOSTNAMES"],
  ["no origins", { PUBLIC_ORIGINS: "" }, "PUBLIC_ORIGINS"],
  [
    "an origin without https",
    { PUBLIC_ORIGINS: "https://messenger.example,http://messenger.example" },
    "PUBLIC_ORIGINS",
  ],
  ["an unclear demo sign-in", { DEMO_SIGN_IN: "maybe" }, "DEMO_SIGN_IN"],
];

test.each(UNSAFE)("[AU-2] production refuses %s, and says so without the value", (_case, change, name) => {
  const problems = settingsProblems({ ...GOOD, ...change });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(name);
  expect(problems[0]).not.toContain(GOOD.TURNSTILE_SECRET);
  expect(settingsProblems({ ...GOOD, ...change, ENVIRONMENT: "prod" })).toEqual(problems);
  expect(settingsProblems({ ...GOOD, ...change, ENVIRONMENT: "development" })).toEqual([]);
});
