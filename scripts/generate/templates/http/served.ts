import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ZodType } from "zod";
import { head, type SchemaName, schemas, securitySchemes } from "../../../../generated/http/document.ts";

type Served = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;
type Written = NonNullable<Parameters<ZodType["openapi"]>[1]>;

/**
 * The schema under its name of the contract, so that the served document refers to it. The converter does not look
 * into a schema whose `type` is given, so each claims to be an object here; `contractDocument` puts the contract's own
 * text in place.
 */
export function named<Schema extends ZodType>(schema: Schema, name: SchemaName, description?: string): Schema {
  return schema.clone().openapi(name, { type: "object", ...parameter(description) });
}

/** A parameter whose schema has no name: `written` is its text in the contract. */
export function inline<Schema extends ZodType>(schema: Schema, written: Written, description?: string): Schema {
  return schema.clone().openapi({ ...written, ...parameter(description) });
}

function parameter(description: string | undefined): Written {
  return description === undefined ? {} : { param: { description } };
}

/**
 * The OpenAPI document of an app: its own routes, with the contract's head, schemas and security schemes. Equal to the
 * contract exactly when every route of the contract is registered.
 */
export function contractDocument(app: Pick<OpenAPIHono, "getOpenAPI31Document">): Served {
  const { paths = {} } = app.getOpenAPI31Document(head);
  return { ...head, paths, components: { schemas, securitySchemes } };
}
