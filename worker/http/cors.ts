import type { MiddlewareHandler } from "hono";
import { publicOrigins } from "../settings.ts";
import type { App } from "./context.ts";
import { answer } from "./envelope.ts";

const PREFLIGHT_LIFE_S = 600;

/**
 * Lets pages of the listed origins read answers; others get no header at all, so their browsers refuse. Credentials are
 * never allowed across origins: a page of another origin signs in with a bearer token.
 */
export const cors: MiddlewareHandler<App> = async (c, next) => {
  const origin = c.req.header("Origin");
  const isListed = origin !== undefined && publicOrigins(c.env).includes(origin);
  const isPreflight = c.req.method === "OPTIONS" && c.req.header("Access-Control-Request-Method") !== undefined;

  if (isListed && isPreflight) {
    c.res = answer(c, {});
    c.res.headers.set("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
    c.res.headers.set("Access-Control-Allow-Headers", "Authorization, Content-Type, X-CFM-CSRF");
    c.res.headers.set("Access-Control-Max-Age", String(PREFLIGHT_LIFE_S));
  } else {
    await next();
  }
  if (c.res.status === 101) return;
  c.res.headers.append("Vary", "Origin");
  if (!isListed) return;
  c.res.headers.set("Access-Control-Allow-Origin", origin);
  c.res.headers.set("Access-Control-Expose-Headers", "Retry-After");
};
