import type { Bundle } from "../bundle.ts";
import { objectAt } from "../json.ts";
import { literal } from "../text.ts";

/** http/document.ts: the parts of the contract that the served document holds word for word. */
export function emitDocument({ openapi }: Bundle): string {
  const { paths: _paths, components, ...head } = openapi;
  const schemas = objectAt(components, "schemas");
  return `import type { OpenAPIHono } from "@hono/zod-openapi";

type Document = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;
type Components = NonNullable<Document["components"]>;

/** Everything of the document but paths and components. */
export const head = ${JSON.stringify(head, null, 2)} satisfies Omit<Document, "paths" | "components">;

/** The security schemes of the contract. */
export const securitySchemes = ${JSON.stringify(objectAt(components, "securitySchemes"), null, 2)} satisfies Components["securitySchemes"];

/** A schema that HTTP uses. */
export type SchemaName =
${Object.keys(schemas)
  .map((name) => `  | ${literal(name)}`)
  .join("\n")};

/** The JSON Schemas of the contract that HTTP uses. */
export const schemas: Readonly<Record<SchemaName, NonNullable<Components["schemas"]>[string]>> = ${JSON.stringify(schemas, null, 2)};
`;
}
