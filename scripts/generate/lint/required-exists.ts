import { listOf, objectOf } from "./values.ts";
import type { Rule } from "./view.ts";

/** SH-11: every required name is a property, and is required once. */
export const requiredExists: Rule = ({ schemas }, report) => {
  for (const at of schemas) {
    const required = listOf(at.schema["required"]);
    const properties = objectOf(at.schema["properties"]);
    const place = { file: at.file, pointer: `${at.pointer}/required` };
    required.forEach((name, index) => {
      if (typeof name !== "string" || !Object.hasOwn(properties, name))
        report(place, `\`${String(name)}\` is required but no property`);
      else if (required.indexOf(name) !== index) report(place, `\`${name}\` is required twice`);
    });
  }
};
