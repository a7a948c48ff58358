import type { OpenAPIHono } from "@hono/zod-openapi";
import { routes } from "../../generated/http/routes.ts";
import type { App } from "./context.ts";
import { guardsOf } from "./guards.ts";
import { methodNotAllowed } from "./not-found.ts";
import { operationIds, type ImplementedId, type OperationId, type Operations } from "./operation.ts";
import { Refusal } from "./refusal.ts";

/** Registers every operation of the contract once, and answers its paths with other methods. */
export function registerOperations(app: OpenAPIHono<App>, operations: Operations): void {
  const byPath = Object.groupBy(operationIds, (id) => routes[id].path);
  // Sorted, `/api/people/me` stands before `/api/people/{userId}`: a written path goes before one with a parameter.
  for (const [path, ids = []] of Object.entries(byPath).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (const id of ids) register(app, operations, id);
    app.all(toHonoPath(path), methodNotAllowed(ids.map((id) => routes[id].method.toUpperCase())));
  }
}

function register(app: OpenAPIHono<App>, operations: Operations, id: OperationId): void {
  const route = routes[id];
  if (isImplemented(id, operations)) {
    app.openapiRoutes([{ route: { ...route, middleware: [...guardsOf(route)] }, handler: operations[id] }]);
  } else {
    app.openAPIRegistry.registerPath(route);
    app.on(route.method, toHonoPath(route.path), notImplemented);
  }
}

const isImplemented = (id: OperationId, operations: Operations): id is ImplementedId => id in operations;

const toHonoPath = (path: string): string => path.replaceAll(/\{([^{}]+)\}/g, ":$1");

/** Answers an operation that the contract only plans, whoever asks and whatever they send (HT-6). */
const notImplemented = (): never => {
  throw new Refusal("NOT_IMPLEMENTED");
};
