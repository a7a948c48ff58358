/**
 * The public test keys that Cloudflare documents for Turnstile. The stand-in knows no other key, so it can never be
 * mistaken for the real service. Production refuses them (worker/auth).
 */

/** What the widget does for a site key. */
export type WidgetBehaviour = "passes" | "blocks" | "asks";

/** What siteverify does for a secret. */
export type SecretBehaviour = "checks" | "refuses" | "says-already-spent";

export const ALWAYS_PASSES_SITE_KEY = "1x00000000000000000000AA";
export const ALWAYS_BLOCKS_SITE_KEY = "2x00000000000000000000AB";
export const ALWAYS_ASKS_SITE_KEY = "3x00000000000000000000FF";

export const ALWAYS_PASSES_SECRET = "1x0000000000000000000000000000000AA";
export const ALWAYS_FAILS_SECRET = "2x0000000000000000000000000000000AA";
export const ALREADY_SPENT_SECRET = "3x0000000000000000000000000000000AA";

const WIDGETS: ReadonlyMap<string, WidgetBehaviour> = new Map([
  [ALWAYS_PASSES_SITE_KEY, "passes"],
  ["1x00000000000000000000BB", "passes"],
  [ALWAYS_BLOCKS_SITE_KEY, "blocks"],
  ["2x00000000000000000000BB", "blocks"],
  [ALWAYS_ASKS_SITE_KEY, "asks"],
]);

const SECRET_BEHAVIOURS: ReadonlyMap<string, SecretBehaviour> = new Map([
  // Cloudflare's own takes any token; here a token is really checked, else no test of it could fail.
  [ALWAYS_PASSES_SECRET, "checks"],
  [ALWAYS_FAILS_SECRET, "refuses"],
  [ALREADY_SPENT_SECRET, "says-already-spent"],
]);

/** Every public test key of a widget. */
export const SITE_KEYS: readonly string[] = [...WIDGETS.keys()];

/** Every public test key of siteverify. */
export const SECRETS: readonly string[] = [...SECRET_BEHAVIOURS.keys()];

/** The behaviour of a site key, or undefined for one the stand-in does not know. */
export const widgetBehaviour = (siteKey: string): WidgetBehaviour | undefined => WIDGETS.get(siteKey);

/** The behaviour of a secret, or undefined for one the stand-in does not know. */
export const secretBehaviour = (secret: string): SecretBehaviour | undefined => SECRET_BEHAVIOURS.get(secret);
