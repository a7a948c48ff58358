import type { MiddlewareHandler } from "hono";
import type { App } from "./context.ts";

/** An answer of the API is data: nothing in it runs, is framed, is cached or is embedded elsewhere. */
const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

const TWO_YEARS_OF_HTTPS = "max-age=63072000; includeSubDomains";

/** Sets the security headers on every answer but an opened socket, which has no use for them. */
export const securityHeaders: MiddlewareHandler<App> = async (c, next) => {
  await next();
  if (c.res.status === 101) return;
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  if (new URL(c.req.url).protocol === "https:") c.res.headers.set("Strict-Transport-Security", TWO_YEARS_OF_HTTPS);
};
