import type { MiddlewareHandler } from "hono";
import { settingsProblems } from "../auth/index.ts";
import { logProblem } from "../log.ts";
import type { App } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** Serves nothing at all while a production server has the settings of a workbench. */
export const settingsGuard: MiddlewareHandler<App> = async (c, next) => {
  const problems = settingsProblems(c.env);
  if (problems.length > 0) {
    logProblem("unsafe-settings", { requestId: c.var.requestId, problems });
    throw new Refusal("UNAVAILABLE");
  }
  await next();
};
