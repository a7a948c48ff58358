import type { RouteHandler } from "@hono/zod-openapi";
import { routes } from "../../generated/http/routes.ts";
import type { App, CallerApp } from "./context.ts";

type Routes = typeof routes;

/** The name of an operation in the contract. */
export type OperationId = keyof Routes;

/** The operations that this server has: all but those that the contract marks `x-stage: planned`. */
export type ImplementedId = { [Id in OperationId]: "x-stage" extends keyof Routes[Id] ? never : Id }[OperationId];

/** An operation that the contract opens to everyone (`security: []`) knows no caller; every other one has one. */
type AppOf<Id extends OperationId> = Routes[Id] extends { readonly security: readonly never[] } ? App : CallerApp;

/** What does an operation: gets its checked input, gives an answer that fits its schema. */
export type Operation<Id extends ImplementedId> = RouteHandler<Routes[Id], AppOf<Id>>;

/** One function for every operation that is not planned: a missing one, or one with a wrong answer, does not compile. */
export type Operations = { readonly [Id in ImplementedId]: Operation<Id> };

/** Every operation of the contract. */
export const operationIds: readonly OperationId[] = Object.keys(routes).filter((id): id is OperationId =>
  Object.hasOwn(routes, id),
);
