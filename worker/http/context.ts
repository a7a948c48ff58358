import type { Context } from "hono";
import type { Caller } from "../auth/index.ts";
import type { Env } from "../env.ts";

/** What every request has: the bindings, an id of its own, and the time at which it came in epoch milliseconds. */
export type App = { Bindings: Env; Variables: { requestId: string; now: number } };

/** What a request has behind the session guard: who makes it, too. */
export type CallerApp = { Bindings: Env; Variables: App["Variables"] & { caller: Caller } };

/** What guards and answers need of a request, with or without a caller. */
export type AnyContext = Pick<Context<App>, "env" | "executionCtx" | "header" | "json" | "req" | "res" | "var">;
