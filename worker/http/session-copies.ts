import { hashToken, keepCopy, locationHintOf, type Principal } from "../auth/index.ts";
import type { AnyContext } from "./context.ts";

/** Keeps a copy of a session that was just begun or renewed (AU-14). Nobody waits for it. */
export const copyNewSession = (c: AnyContext, principal: Principal, token: string): void =>
  c.executionCtx.waitUntil(hashToken(token).then(async (tokenHash) => keep(c, principal, tokenHash)));

/** Keeps a copy of a session that the account has just called live (AU-14). Nobody waits for it. */
export const copySession = (c: AnyContext, principal: Principal, tokenHash: string): void =>
  c.executionCtx.waitUntil(keep(c, principal, tokenHash));

const keep = async (c: AnyContext, principal: Principal, tokenHash: string): Promise<void> =>
  keepCopy(c.env, tokenHash, principal, { hint: locationHintOf(c.req.raw.cf), writtenAt: c.var.now });
