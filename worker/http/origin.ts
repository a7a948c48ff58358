import type { Next } from "hono";
import type { ErrorCode } from "../../generated/contract/errors.ts";
import { readCredential } from "../auth/index.ts";
import { publicOrigins } from "../settings.ts";
import type { AnyContext } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** What a browser says about where a request comes from. */
export interface Provenance {
  readonly origin: string | null;
  readonly fetchSite: string | null;
  readonly csrf: string | null;
}

/** Compared byte for byte: no ports, no sub-domains, no case. */
const isListed = ({ origin }: Provenance, allowed: readonly string[]): boolean =>
  origin !== null && allowed.includes(origin);

/** Old browsers do not say it. */
const isSameOrigin = ({ fetchSite }: Provenance): boolean => fetchSite === null || fetchSite === "same-origin";

/** Whether a page of ours opens the socket: `Origin` decides, which every browser sends with an upgrade (AU-4). */
export const judgeUpgrade = (provenance: Provenance, allowed: readonly string[]): ErrorCode | null =>
  isListed(provenance, allowed) && isSameOrigin(provenance) ? null : "ORIGIN_FORBIDDEN";

/** Whether a page of ours makes a state-changing request (AU-4). */
export function judgeChange(provenance: Provenance, allowed: readonly string[]): ErrorCode | null {
  if (!isListed(provenance, allowed)) return "ORIGIN_FORBIDDEN";
  return isSameOrigin(provenance) && provenance.csrf === "1" ? null : "CSRF_FAILED";
}

const provenanceOf = ({ headers }: Request): Provenance => ({
  origin: headers.get("Origin"),
  fetchSite: headers.get("Sec-Fetch-Site"),
  csrf: headers.get("X-CFM-CSRF"),
});

const refuseFor = (code: ErrorCode | null): void => {
  if (code !== null) throw new Refusal(code);
};

const comesWithCookie = (c: AnyContext): boolean =>
  readCredential(c.req.raw, c.env.ENVIRONMENT)?.transport === "cookie";

/** Refuses a state-changing request that is not made by a page of ours. Also for sign-in, which hands the cookie out. */
export const requireOwnPage = (c: AnyContext): void =>
  refuseFor(judgeChange(provenanceOf(c.req.raw), publicOrigins(c.env)));

/** Guards a state-changing operation: a browser adds the cookie by itself, whoever's page asks. */
export async function changeGuard(c: AnyContext, next: Next): Promise<void> {
  if (comesWithCookie(c)) requireOwnPage(c);
  await next();
}

/** Guards a socket in the same way, before any object is touched. */
export async function socketOriginGuard(c: AnyContext, next: Next): Promise<void> {
  if (comesWithCookie(c)) refuseFor(judgeUpgrade(provenanceOf(c.req.raw), publicOrigins(c.env)));
  await next();
}
