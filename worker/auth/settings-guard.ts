import type { Env } from "../env.ts";
import { isProduction, publicOrigins, turnstileHostnames } from "../settings.ts";

/** The only place that may confirm a verification in production. */
const REAL_SITEVERIFY_URL = "https://challenges.cloudflare.com/turnstile/v0/siteverify";

/** The only place that the widget may come from in production. */
const REAL_SCRIPT_URL = "https://challenges.cloudflare.com/turnstile/v0/api.js";

/** The public test keys of Turnstile: secrets and site keys that confirm or refuse whatever comes. */
const DUMMY_KEY = /^[1-3]x0+[A-F]{2}$/;

type Checked = Pick<
  Env,
  | "ENVIRONMENT"
  | "PUBLIC_ORIGINS"
  | "SITEVERIFY_URL"
  | "TURNSTILE_HOSTNAMES"
  | "TURNSTILE_SCRIPT_URL"
  | "TURNSTILE_SECRET"
  | "TURNSTILE_SITE_KEY"
  | "DEMO_SIGN_IN"
>;

/**
 * What makes a production server unsafe or useless: test keys, a stand-in, nothing where a list is needed (AU-2).
 *
 * @returns one sentence per problem, none of which tells a secret; empty outside production
 */
export function settingsProblems(env: Checked): readonly string[] {
  if (!isProduction(env)) return [];
  const origins = publicOrigins(env);
  const checks: readonly (readonly [problem: string, found: boolean])[] = [
    ["TURNSTILE_SECRET is missing", !env.TURNSTILE_SECRET],
    ["TURNSTILE_SECRET is a public test key", DUMMY_KEY.test(env.TURNSTILE_SECRET?.trim() ?? "")],
    ["TURNSTILE_SITE_KEY is missing", !env.TURNSTILE_SITE_KEY],
    ["TURNSTILE_SITE_KEY is a public test key", DUMMY_KEY.test(env.TURNSTILE_SITE_KEY?.trim() ?? "")],
    [`SITEVERIFY_URL is not ${REAL_SITEVERIFY_URL}`, env.SITEVERIFY_URL !== REAL_SITEVERIFY_URL],
    [`TURNSTILE_SCRIPT_URL is not ${REAL_SCRIPT_URL}`, env.TURNSTILE_SCRIPT_URL !== REAL_SCRIPT_URL],
    ["TURNSTILE_HOSTNAMES is empty", turnstileHostnames(env).length === 0],
    ["PUBLIC_ORIGINS is empty", origins.length === 0],
    ["PUBLIC_ORIGINS names an origin that is not https", origins.some((origin) => !origin.startsWith("https://"))],
    ["DEMO_SIGN_IN must be on or off", env.DEMO_SIGN_IN !== undefined && !["on", "off"].includes(env.DEMO_SIGN_IN)],
  ];
  return checks.filter(([, found]) => found).map(([problem]) => problem);
}
