import { listOf, objectOf } from "./values.ts";
import type { SchemaAt } from "./schemas.ts";
import type { Rule } from "./view.ts";

/** SH-7: a value that may be null has the type `[string, "null"]`: one type, then null, and no `oneOf` for it. */
export const nullable: Rule = ({ schemas }, report) => {
  for (const at of schemas) {
    if (
      listOf(at.schema["oneOf"]).some((variant) => objectOf(variant)["type"] === "null") ||
      at.schema["type"] === "null"
    ) {
      report(at, 'null is written into the type: `type: [string, "null"]`');
    } else if (Array.isArray(at.schema["type"]) && !isNullablePair(at)) {
      report(at, 'a list of types is one type and "null", in this order');
    }
  }
};

function isNullablePair({ schema }: SchemaAt): boolean {
  const types = listOf(schema["type"]);
  return types.length === 2 && typeof types[0] === "string" && types[0] !== "null" && types[1] === "null";
}
