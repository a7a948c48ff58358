import type { MiddlewareHandler } from "hono";
import { systemClock } from "../clock.ts";
import type { App } from "./context.ts";

/** Gives each request an id of its own, never one that a client sends, and the time at which it came (HT-1). */
export const requestId: MiddlewareHandler<App> = async (c, next) => {
  c.set("requestId", crypto.randomUUID());
  c.set("now", systemClock());
  await next();
};
