import type { Env } from "./env.ts";

/** A comma separated setting as its trimmed, non-empty parts. */
const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The origins that may call the API with a cookie and open sockets, compared byte for byte. */
export const publicOrigins = (env: Pick<Env, "PUBLIC_ORIGINS">): readonly string[] => list(env.PUBLIC_ORIGINS);

/** The host names that a verification may name, compared byte for byte. */
export const turnstileHostnames = (env: Pick<Env, "TURNSTILE_HOSTNAMES">): readonly string[] =>
  list(env.TURNSTILE_HOSTNAMES);

/** Whether the strict rules hold. A name that nobody knows counts as production: a slip of the pen must not open a door. */
export const isProduction = (env: Pick<Env, "ENVIRONMENT">): boolean =>
  env.ENVIRONMENT !== "development" && env.ENVIRONMENT !== "staging";

/** Whether anyone may sign in as a seeded person. Only development says yes by itself. */
export const demoSignIn = (env: Pick<Env, "DEMO_SIGN_IN" | "ENVIRONMENT">): boolean =>
  env.DEMO_SIGN_IN === undefined ? env.ENVIRONMENT === "development" : env.DEMO_SIGN_IN === "on";
