import { listOf } from "./values.ts";
import { placeKey } from "./place.ts";
import type { Rule } from "./view.ts";

/** SH-13: an enum is a named schema of different strings, so that every language gives it a stable name. */
export const namedEnums: Rule = ({ named, schemas }, report) => {
  const names = new Set(named.map(placeKey));
  for (const at of schemas.filter(({ schema }) => "enum" in schema)) {
    const values = listOf(at.schema["enum"]);
    if (!names.has(placeKey(at))) report(at, "an enum becomes a named schema in schemas/");
    if (
      values.length === 0 ||
      values.some((value) => typeof value !== "string") ||
      new Set(values).size !== values.length
    ) {
      report(at, "an enum is a list of different strings");
    }
  }
};
