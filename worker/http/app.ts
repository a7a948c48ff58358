import { OpenAPIHono } from "@hono/zod-openapi";
import { contractDocument } from "../../generated/http/routes.ts";
import { systemClock } from "../clock.ts";
import type { Env } from "../env.ts";
import type { App } from "./context.ts";
import { cors } from "./cors.ts";
import { refuseInvalid } from "./invalid-input.ts";
import { notFound } from "./not-found.ts";
import { answerError, onError } from "./on-error.ts";
import type { Operations } from "./operation.ts";
import { operations } from "./operations.ts";
import { registerOperations } from "./register-operations.ts";
import { requestId } from "./request-id.ts";
import { secured, securityHeaders } from "./security-headers.ts";
import { settingsGuard } from "./settings-guard.ts";

const DOCUMENT_PATH = "/docs/openapi.json";

/** The HTTP half: every operation of the contract behind its guards, the served document, and the page for all else. */
export function createApp(does: Operations = operations): OpenAPIHono<App> {
  const app = new OpenAPIHono<App>({ defaultHook: refuseInvalid });
  app.onError(onError);
  app.notFound(notFound);
  app.use(requestId, securityHeaders);
  app.use("/api/*", cors);
  app.use(settingsGuard);
  registerOperations(app, does);
  let document: ReturnType<typeof contractDocument> | undefined;
  app.get(DOCUMENT_PATH, (c) => c.json((document ??= contractDocument(app))));
  return app;
}

const theApp = createApp();

/** Answers a request of the outside world. */
export const handle = async (request: Request, env: Env, ctx: ExecutionContext): Promise<Response> =>
  handleWith(theApp, request, env, ctx);

/** Lets an app answer a request. Nothing gets past it without the envelope, whatever was thrown (HT-1). */
export async function handleWith(
  app: OpenAPIHono<App>,
  request: Request,
  env: Env,
  ctx: ExecutionContext,
): Promise<Response> {
  try {
    return await app.fetch(request, env, ctx);
  } catch (error) {
    return secured(answerError(error, crypto.randomUUID(), systemClock()), request);
  }
}
