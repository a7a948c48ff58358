import type { MiddlewareHandler } from "hono";
import type { App } from "./context.ts";

/** An answer of the API is data: nothing in it runs, is framed, is embedded elsewhere, or is a page when it is opened. */
const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

const TWO_YEARS_OF_HTTPS = "max-age=63072000; includeSubDomains";

/** Sets the security headers on every answer of the Worker itself; the page's files bring their own (`_headers`). */
export const securityHeaders: MiddlewareHandler<App> = async (c, next) => {
  await next();
  c.res = secured(c.res, c.req.raw);
};

/** An answer with the security headers. An opened socket has no use for them. */
export function secured(response: Response, request: Request): Response {
  if (response.status === 101 || response.headers.has("Content-Security-Policy")) return response;
  const answer = new Response(response.body, response);
  const { headers } = answer;
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  // An operation may know better: a picture is kept for a while.
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  if (new URL(request.url).protocol === "https:") headers.set("Strict-Transport-Security", TWO_YEARS_OF_HTTPS);
  return answer;
}
