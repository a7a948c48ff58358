import type { MiddlewareHandler } from "hono";
import { mayDo, type Grant } from "../grants.ts";
import type { CallerApp } from "./context.ts";
import { Refusal } from "./refusal.ts";

/**
 * Lets through only sessions that may do what an operation names as its `x-scope` (AU-10).
 *
 * @throws Refusal SCOPE_MISSING
 */
export const scopeGuard =
  (scope: Grant | "none"): MiddlewareHandler<CallerApp> =>
  async (c, next) => {
    if (!mayDo(c.var.caller.principal.grants, scope)) throw new Refusal("SCOPE_MISSING");
    await next();
  };
