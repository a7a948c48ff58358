import { ALWAYS_PASSES_SECRET } from "../standins/turnstile/keys.ts";

/** The arguments for this Node that run a wrangler command. */
export const wranglerArgs = (...args: readonly string[]): string[] => [
  "node_modules/wrangler/bin/wrangler.js",
  ...args,
];

/**
 * The environment of a local wrangler: no questions, no reports, no files outside the project, and the secrets.
 * The one secret there is checks nobody: it is the public test key of Turnstile.
 */
export const wranglerEnv = (): NodeJS.ProcessEnv => ({
  TURNSTILE_SECRET: ALWAYS_PASSES_SECRET,
  ...process.env,
  CI: "true",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_WRITE_LOGS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  X_LOCAL_OBSERVABILITY: "false",
});
