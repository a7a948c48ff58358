import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../check/check.ts";
import { schemaVerdict, type Verdict } from "../check/contract/validators.ts";
import { isObject, objectAt, stringAt } from "../generate/json.ts";

/** What may stand in the path or the query of an operation. */
export interface Parameter {
  readonly name: string;
  readonly place: "path" | "query";
  /** Name of its schema among the definitions. */
  readonly schema: string;
  readonly isInteger: boolean;
}

/** What an operation takes as its body. */
export type Body =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly schema: string }
  | { readonly kind: "picture"; readonly types: readonly string[] };

/** An operation of the OpenAPI document, as far as a stranger needs to know it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** With `{name}` where a parameter stands. */
  readonly path: string;
  readonly isOpen: boolean;
  readonly isPlanned: boolean;
  readonly isSocket: boolean;
  readonly scope: string;
  readonly parameters: readonly Parameter[];
  readonly body: Body;
  /** Name of the schema of a success, or null where it is no JSON. */
  readonly answer: string | null;
  /** Media types of a success that is no JSON. */
  readonly answerTypes: readonly string[];
}

/** The contract as the fuzz reads it, from the generated documents alone. */
export interface HttpContract {
  readonly operations: readonly Operation[];
  /** schemas.json, with the parameters that are written in place under names of their own. */
  readonly document: unknown;
  /** Whether an instance fits the schema of a name, by ajv. */
  readonly fits: Verdict;
  /** The status of each code of the registry. */
  readonly statusOf: ReadonlyMap<string, number>;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

/** Reads the generated documents of the repository in `root`. */
export function readContract(root = repository): HttpContract {
  const openapi = readJson(root, "generated/openapi.json");
  const schemas = readJson(root, "generated/schemas.json");
  const definitions: Record<string, unknown> = { ...objectAt(schemas, "$defs") };
  const operations = Object.entries(objectAt(openapi, "paths")).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {})
      .filter(([method]) => METHODS.includes(method))
      .map(([method, data]) => operationOf(openapi, definitions, method, path, data)),
  );
  const document = { ...(isObject(schemas) ? schemas : {}), $defs: definitions };
  return { operations, document, fits: schemaVerdict(document, { trusted: true }), statusOf: registryOf(root) };
}

function operationOf(
  openapi: unknown,
  definitions: Record<string, unknown>,
  method: string,
  path: string,
  data: unknown,
): Operation {
  const fields = isObject(data) ? data : {};
  const id = stringAt(fields, "operationId") ?? "";
  const responses = objectAt(fields, "responses");
  const content = objectAt(objectAt(responses, "200"), "content");
  const listed: readonly unknown[] = Array.isArray(fields["parameters"]) ? fields["parameters"] : [];
  const { security } = fields;
  return {
    id,
    method: method.toUpperCase(),
    path,
    isOpen: Array.isArray(security) && security.length === 0,
    isPlanned: fields["x-stage"] === "planned",
    isSocket: "101" in responses,
    scope: stringAt(fields, "x-scope") ?? "",
    parameters: listed.map((one) => parameterOf(openapi, definitions, id, one)),
    body: bodyOf(objectAt(objectAt(fields, "requestBody"), "content")),
    answer: schemaName(content["application/json"]) ?? null,
    answerTypes: Object.keys(content).filter((type) => type !== "application/json"),
  };
}

function parameterOf(openapi: unknown, definitions: Record<string, unknown>, id: string, data: unknown): Parameter {
  const shared = objectAt(objectAt(openapi, "components"), "parameters");
  const reference = stringAt(data, "$ref")?.split("/").at(-1);
  const parameter = reference === undefined ? data : shared[reference];
  const name = stringAt(parameter, "name") ?? "";
  const own = objectAt(parameter, "schema");
  const schema = schemaName({ schema: own }) ?? `Parameter_${id}_${name}`;
  definitions[schema] ??= own;
  return {
    name,
    place: stringAt(parameter, "in") === "path" ? "path" : "query",
    schema,
    isInteger: objectAt(definitions, schema)["type"] === "integer",
  };
}

function bodyOf(content: Readonly<Record<string, unknown>>): Body {
  const schema = schemaName(content["application/json"]);
  if (schema !== undefined) return { kind: "json", schema };
  const types = Object.keys(content);
  return types.length === 0 ? { kind: "none" } : { kind: "picture", types };
}

const schemaName = (media: unknown): string | undefined =>
  stringAt(objectAt(media, "schema"), "$ref")?.split("/").at(-1);

function registryOf(root: string): ReadonlyMap<string, number> {
  const registry = /^ {2}([A-Z_]+):\n(?:.*\n)*?.*\bhttp: (\d+)/gm;
  const text = readFileSync(join(root, "spec/errors.yaml"), "utf8");
  return new Map([...text.matchAll(registry)].map(([, code = "", status]) => [code, Number(status)]));
}

function readJson(root: string, path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}
