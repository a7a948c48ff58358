import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Bundle } from "../bundle.ts";
import { isJsonObject, type Json, objectAt } from "../json.ts";

/** http/types.d.ts by openapi-typescript. */
export async function emitOpenapiTypes({ openapi }: Bundle): Promise<string> {
  const document = withoutOpenMarks(openapi);
  if (!isOpenapi(document)) return "";
  return astToString(await openapiTS(document, { silent: true, alphabetize: false }));
}

/**
 * `additionalProperties: true` beside properties would become an index signature, under which no misspelt field is an
 * error. Readers ignore what they do not know, so their types need not speak of it.
 */
function withoutOpenMarks(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutOpenMarks);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).filter(
    ([name, inner]) => !(name === "additionalProperties" && inner === true && isJsonObject(value["properties"])),
  );
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutOpenMarks(inner)]));
}

function isOpenapi(document: unknown): document is OpenAPI3 {
  return objectAt({ document }, "document")["openapi"] !== undefined;
}
