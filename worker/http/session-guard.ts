import type { MiddlewareHandler } from "hono";
import { authenticate } from "../auth/index.ts";
import type { CallerApp } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** Lets through only callers with a live session, and says who they are (AU-1). */
export const sessionGuard: MiddlewareHandler<CallerApp> = async (c, next) => {
  const found = await authenticate(c.req.raw, c.env);
  switch (found.kind) {
    case "nobody":
      throw new Refusal("UNAUTHENTICATED");
    case "ended":
      throw new Refusal("SESSION_EXPIRED");
    case "caller":
      c.set("caller", found.caller);
      return next();
  }
};
