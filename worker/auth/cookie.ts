import { isProduction } from "../settings.ts";

/** How the session cookie is kept: `__Host-` binds it to this host and to https. */
interface CookieForm {
  readonly name: string;
  readonly attributes: string;
}

const SECURE: CookieForm = { name: "__Host-cfm", attributes: "Path=/; HttpOnly; SameSite=Strict; Secure" };

/** Plain http exists on a developer's machine only, and browsers keep no `__Host-` cookie there. */
const LOCAL: CookieForm = { name: "cfm-local", attributes: "Path=/; HttpOnly; SameSite=Strict" };

/** What decides on the form: the address of the request and the environment. */
export interface CookieSite {
  readonly url: string;
  readonly environment: string;
}

const formFor = ({ url, environment }: CookieSite): CookieForm =>
  new URL(url).protocol === "http:" && !isProduction({ ENVIRONMENT: environment }) ? LOCAL : SECURE;

/**
 * The token in the `Cookie` header, or null. Only the cookie of the right form counts: another page of the site can
 * set one without the `__Host-` prefix.
 */
export function readSessionCookie(site: CookieSite, header: string | null): string | null {
  const prefix = `${formFor(site).name}=`;
  const found = (header ?? "")
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix));
  return found === undefined ? null : found.slice(prefix.length);
}

/** A `Set-Cookie` value that hands out a token until its session must end. Times in epoch milliseconds. */
export const sessionCookie = (site: CookieSite, token: string, endsAt: number, now: number): string =>
  cookie(site, token, Math.floor((endsAt - now) / 1000));

/** A `Set-Cookie` value that takes the cookie away. */
export const noSessionCookie = (site: CookieSite): string => cookie(site, "", 0);

function cookie(site: CookieSite, value: string, maxAgeSeconds: number): string {
  const { name, attributes } = formFor(site);
  return `${name}=${value}; ${attributes}; Max-Age=${maxAgeSeconds}`;
}
