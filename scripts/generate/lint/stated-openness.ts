import type { Rule } from "./view.ts";

/** SH-3: every object says whether it may hold fields that it does not name. */
export const statedOpenness: Rule = ({ schemas }, report) => {
  for (const at of schemas) {
    if (at.schema["type"] === "object" && typeof at.schema["additionalProperties"] !== "boolean") {
      report(at, "an object states `additionalProperties: true` (open) or `false` (closed)");
    }
  }
};
