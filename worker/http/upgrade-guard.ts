import type { Next } from "hono";
import { PROTOCOL } from "../../generated/contract/version.ts";
import type { AnyContext } from "./context.ts";
import { listed } from "./listed.ts";
import { Refusal } from "./refusal.ts";

/**
 * Lets through only what asks for a socket of a version that we speak, before any object is touched (HT-4, VE-1): with
 * exactly what the platform takes for an upgrade, or it would be left with a socket that nobody gets.
 */
export async function upgradeGuard(c: AnyContext, next: Next): Promise<void> {
  const asksForSocket = c.req.method === "GET" && c.req.header("Upgrade")?.toLowerCase() === "websocket";
  if (!asksForSocket) throw new Refusal("UPGRADE_REQUIRED", { headers: { Upgrade: "websocket" } });
  if (!listed(c.req.header("Sec-WebSocket-Protocol")).includes(PROTOCOL)) throw new Refusal("PROTOCOL_UNSUPPORTED");
  await next();
}
