import * as z from "zod";
import type { Scope } from "../generated/types.ts";

/** What a session may do: what access tokens can be given, and `account`, which no token ever gets (AU-10). */
export type Grant = Scope | "account";

/** Everything: what a person gets who signs in by themselves. */
export const FULL_GRANTS = ["read", "chat", "manage", "account"] as const satisfies readonly Grant[];

/** Reads grants that crossed a border: a knock, the sleep of a socket, a cache. */
export const grantsSchema = z.array(z.enum(FULL_GRANTS)).readonly();

/** Reads the `x-scope` of an operation. */
export const scopeSchema = z.enum(["none", ...FULL_GRANTS]);

/** Whether a session with these grants may do what an operation or command names as its `x-scope` (AU-10). */
export const mayDo = (grants: readonly Grant[], scope: Grant | "none"): boolean =>
  scope === "none" || grants.includes(scope);
