import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import { configDefaults, defineConfig } from "vitest/config";
import { chromiumArgs, chromiumPath } from "./scripts/setup/chromium-flags.ts";
import { handleTurnstile } from "./scripts/standins/turnstile/handle.ts";
import { ALWAYS_PASSES_SECRET } from "./scripts/standins/turnstile/keys.ts";
import { createTurnstileState } from "./scripts/standins/turnstile/state.ts";

const turnstile = createTurnstileState();

/** All that a worker under test finds outside itself is the Turnstile stand-in, with the protocol of the real one. */
const outside = (request: Request): Promise<Response> => handleTurnstile(request, turnstile, Date.now());

// Wrangler reads secrets from here. This one checks nobody: it is the public test key.
process.env["TURNSTILE_SECRET"] ??= ALWAYS_PASSES_SECRET;

/** A busy machine is no failure: on two processors that do other things, too, a start of workerd takes seconds. */
const PATIENCE = { testTimeout: 20_000, hookTimeout: 20_000 };

/** The first test of a page waits for all of its files, and axe looks at each element: seconds, on a machine that is busy. */
const PATIENCE_WITH_PAGES = { testTimeout: 60_000, hookTimeout: 60_000 };

/** What the Worker is made of besides its own code. */
const PACKAGES = ["@hono/zod-openapi", "hono", "zod", "@simplewebauthn/server", "@simplewebauthn/server/helpers"];

const NODE_TESTS = ["{worker,web,scripts,spec}/**/*.test.ts"];
const WORKERD_TESTS = ["{worker,web/client}/**/workerd/**/*.test.ts"];
const RIG_TESTS = ["scripts/**/*.rig.test.ts"];
/**
 * For `make thorough` alone: they take more of the time that CI has than all that they could find in it is worth. Most of
 * them are commands of their own, too, for longer runs: `make fuzz-contract`, `make fuzz-http`, `make models`, `make chaos`.
 */
const THOROUGH_TESTS = [
  "scripts/check/{guide,fuzz,redos}.test.ts",
  "scripts/generate/models/verify/planted.test.ts",
  "scripts/chaos/proxy/*.rig.test.ts",
  "scripts/chaos/rows/asleep.rig.test.ts",
  "scripts/fuzz-http/*.rig.test.ts",
];
const BROWSER_TESTS = ["web/app/**/*.browser.test.ts"];

export default defineConfig({
  test: {
    // As many as there are processors: a file with a workerd of its own waits for it half of the time.
    maxWorkers: "100%",
    coverage: {
      provider: "istanbul",
      include: ["worker/**/*.ts", "web/client/**/*.ts"],
      reporter: ["text-summary", "html"],
    },
    projects: [
      {
        test: {
          ...PATIENCE,
          name: "node",
          environment: "node",
          // No test here changes anything that another file sees, and a thread for each file costs as much as the tests.
          isolate: false,
          include: NODE_TESTS,
          exclude: [...configDefaults.exclude, ...WORKERD_TESTS, ...RIG_TESTS, ...BROWSER_TESTS, ...THOROUGH_TESTS],
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: "./wrangler.jsonc" },
            remoteBindings: false,
            miniflare: { outboundService: outside },
          }),
        ],
        test: {
          ...PATIENCE,
          name: "workerd",
          include: WORKERD_TESTS,
          // Each file has a workerd of its own: it gets packages as one module each, not as hundreds.
          deps: { optimizer: { ssr: { enabled: true, include: PACKAGES } } },
        },
      },
      {
        // They put a workerd of their own under load: one at a time, and not beside the others.
        test: {
          ...PATIENCE,
          name: "rig",
          environment: "node",
          include: RIG_TESTS,
          exclude: [...configDefaults.exclude, ...THOROUGH_TESTS],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...PATIENCE,
          name: "thorough",
          environment: "node",
          include: THOROUGH_TESTS,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          ...PATIENCE_WITH_PAGES,
          name: "browser",
          include: BROWSER_TESTS,
          // Browsers are as many processes again: beside the others everything takes twice as long.
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath, args: chromiumArgs } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
