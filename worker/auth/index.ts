export { authenticate, readCredential, type Caller } from "./authenticate.ts";
export { noSessionCookie, sessionCookie, type CookieSite } from "./cookie.ts";
export { prove } from "./login.ts";
export type { Principal } from "./principal.ts";
export { settingsProblems } from "./settings-guard.ts";
export { beginSession, extendSession } from "./sign-in.ts";
export { LOGIN_ACTION } from "./turnstile.ts";
