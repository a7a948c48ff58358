import type { Context } from "hono";
import type { App } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** Whether a path belongs to the API and not to the page. */
export const isApiPath = (path: string): boolean => path === "/api" || path.startsWith("/api/");

/** Answers a path that no operation has: the API with a refusal, everything else with the page. */
export const notFound = (c: Context<App>): Promise<Response> => {
  if (isApiPath(c.req.path)) throw new Refusal("NOT_FOUND");
  return c.env.ASSETS.fetch(c.req.raw);
};

/** Answers a known path with another method (HT-2). HEAD is there wherever GET is. */
export const methodNotAllowed = (methods: readonly string[]) => (): never => {
  const allowed = methods.includes("GET") ? [...methods, "HEAD"] : methods;
  throw new Refusal("METHOD_NOT_ALLOWED", { headers: { Allow: allowed.toSorted().join(", ") } });
};
