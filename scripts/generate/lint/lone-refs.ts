import { isObject } from "../json.ts";
import { placeOfRef, valueAt } from "./place.ts";
import type { Rule } from "./view.ts";

/** SH-8: nothing stands beside a `$ref`: generators disagree on what it would mean. */
export const loneRefs: Rule = ({ schemas }, report) => {
  for (const at of schemas) {
    const others = Object.keys(at.schema).filter((key) => key !== "$ref");
    if ("$ref" in at.schema && others.length > 0)
      report(at, `nothing stands beside a \`$ref\`; found \`${others.join("`, `")}\``);
  }
};

/** SH-23: every `$ref` of a schema leads to a schema. */
export const refsLeadSomewhere: Rule = ({ source, schemas }, report) => {
  for (const at of schemas.filter(({ schema }) => "$ref" in schema)) {
    const ref = at.schema["$ref"];
    if (typeof ref !== "string" || !isObject(valueAt(source, placeOfRef(at.file, ref)))) {
      report(at, `\`${String(ref)}\` leads nowhere`);
    }
  }
};
