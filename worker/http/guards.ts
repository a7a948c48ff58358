import type { RouteConfig } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { bodyGuard } from "./body-guard.ts";
import type { CallerApp } from "./context.ts";
import { changeGuard, socketOriginGuard } from "./origin.ts";
import { sessionGuard } from "./session-guard.ts";
import { upgradeGuard } from "./upgrade-guard.ts";

type Guard = MiddlewareHandler<CallerApp>;

/** What stands before an operation, in this order: the cheap refusals first, then who it is, then what they send. */
export function guardsOf(route: Pick<RouteConfig, "method" | "request" | "responses" | "security">): readonly Guard[] {
  const isSocket = "101" in route.responses;
  const isOpen = route.security?.length === 0;
  const hasBody = route.request?.body !== undefined;
  return [
    ...(isSocket ? [upgradeGuard, socketOriginGuard] : []),
    ...(route.method === "get" ? [] : [changeGuard]),
    ...(isOpen ? [] : [sessionGuard]),
    ...(hasBody ? [bodyGuard] : []),
  ];
}
