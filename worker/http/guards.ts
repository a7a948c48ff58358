import type { RouteConfig } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { scopeSchema } from "../grants.ts";
import { openingGuard, signInGuard } from "./address-guard.ts";
import { bodyGuards } from "./body-guard.ts";
import type { CallerApp } from "./context.ts";
import type { OperationId } from "./operation.ts";
import { changeGuard, socketOriginGuard } from "./origin.ts";
import { scopeGuard } from "./scope-guard.ts";
import { cachedSessionGuard, sessionGuard, socketSessionGuard } from "./session-guard.ts";
import { upgradeGuard } from "./upgrade-guard.ts";

type Guard = MiddlewareHandler<CallerApp>;

/** The operations that are attempts to sign in, or begin one (LM-11). */
const SIGN_INS: ReadonlySet<string | undefined> = new Set<OperationId>([
  "login",
  "startNewAccount",
  "startPasskeyLogin",
]);

type GuardedRoute = Pick<RouteConfig, "method" | "operationId" | "request" | "responses" | "security"> & {
  readonly "x-scope": string;
  readonly "x-session"?: string;
};

/**
 * What stands before an operation, in this order: the cheap refusals first, then how often this address asks, then who it
 * is, then what they send.
 */
export function guardsOf(route: GuardedRoute): readonly Guard[] {
  const isSocket = "101" in route.responses;
  const isOpen = route.security?.length === 0;
  const [typeGuard, ...contentGuards] = bodyGuards(Object.keys(route.request?.body?.content ?? {}));
  return [
    ...(isSocket ? [upgradeGuard, socketOriginGuard, openingGuard] : []),
    ...(route.method === "get" ? [] : [changeGuard]),
    ...(isOpen ? [] : [sessionGuardOf(route), scopeGuard(scopeSchema.parse(route["x-scope"]))]),
    ...(typeGuard === undefined ? [] : [typeGuard]),
    ...(SIGN_INS.has(route.operationId) ? [signInGuard] : []),
    ...contentGuards,
  ];
}

/** How an operation learns who asks: only what every signed-in person may see believes a copy of the session (AU-14). */
function sessionGuardOf(route: GuardedRoute): Guard {
  if ("101" in route.responses) return socketSessionGuard;
  return route["x-session"] === "cached" ? cachedSessionGuard : sessionGuard;
}
