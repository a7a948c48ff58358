import { pointerTo } from "../pointer.ts";
import type { SchemaAt } from "./schemas.ts";
import type { Rule } from "./view.ts";

const everywhere = ["description", "x-breaking-ack"];
const byType: Readonly<Record<string, readonly string[]>> = {
  object: ["type", "title", "additionalProperties", "required", "properties"],
  array: ["type", "items", "minItems", "maxItems", "uniqueItems", "x-limit"],
  string: ["type", "const", "enum", "minLength", "maxLength", "pattern", "default", "x-limit"],
  integer: ["type", "const", "minimum", "maximum", "default", "x-limit"],
  number: ["type", "minimum", "maximum"],
  boolean: ["type", "const", "default"],
  null: ["type"],
  oneOf: ["oneOf"],
};

/** SH-9: only the keywords that every generator understands, each with the type that it speaks of. */
export const knownKeywords: Rule = ({ schemas }, report) => {
  for (const at of schemas.filter(({ schema }) => !("$ref" in schema))) {
    const type = "oneOf" in at.schema ? "oneOf" : mainType(at);
    const known = byType[type];
    if (known === undefined) report(at, "a schema has one of the known types, a `$ref` or a `oneOf`");
    for (const keyword of Object.keys(at.schema)) {
      if (known === undefined || everywhere.includes(keyword) || known.includes(keyword) || keyword === "format")
        continue;
      report(
        { file: at.file, pointer: pointerTo(at.pointer, keyword) },
        `the keyword \`${keyword}\` is not known in a schema of the type ${type}`,
      );
    }
  }
};

function mainType({ schema }: SchemaAt): string {
  const types = [schema["type"]].flat();
  return String(types.find((type) => type !== "null") ?? types[0]);
}
