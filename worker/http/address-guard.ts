import type { MiddlewareHandler } from "hono";
import { addressKey, askToOpen, attemptSignIn, settleOpening } from "../address/index.ts";
import type { CallerApp } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** The address as the edge says it. The edge replaces what a client sends; no other header is believed. */
const keyOf = async (request: Request): Promise<string> => addressKey(request.headers.get("CF-Connecting-IP"));

/**
 * Lets through so many attempts to sign in, and challenges for them, as one address may make (LM-11).
 *
 * @throws Refusal RATE_LIMITED before anything else is asked
 */
export const signInGuard: MiddlewareHandler<CallerApp> = async (c, next) => {
  const waitMs = await attemptSignIn(c.env, await keyOf(c.req.raw));
  if (waitMs > 0) throw new Refusal("RATE_LIMITED", { retryAfterMs: waitMs });
  await next();
};

/**
 * Lets through so many sockets as one address may open, and far fewer without a live session (LM-12). Stands before the
 * session guard and looks back at what that found.
 *
 * @throws Refusal RATE_LIMITED before an account or a room is asked
 */
export const openingGuard: MiddlewareHandler<CallerApp> = async (c, next) => {
  const key = await keyOf(c.req.raw);
  const turn = await askToOpen(c.env, key);
  if (turn.kind === "refused") throw new Refusal("RATE_LIMITED", { retryAfterMs: turn.waitMs });
  const opened = next();
  const settle = async (): Promise<void> =>
    settleOpening(c.env, key, { openingId: turn.openingId, isLive: "caller" in c.var });
  // Also for a client that hangs up meanwhile: its session was as good as any.
  c.executionCtx.waitUntil(opened.then(settle, settle));
  await opened;
};
