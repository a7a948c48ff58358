import { placeKey } from "./place.ts";
import { childSchemas, followRefs, type SchemaAt } from "./schemas.ts";
import type { Rule } from "./view.ts";

/** SH-10: no schema holds itself, so that every message has a bounded depth. */
export const noRecursion: Rule = ({ source, named }, report) => {
  for (const root of named) {
    const open = inside(root);
    const seen = new Set<string>();
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (placeKey(at) === placeKey(root)) {
        report(root, `\`${root.name}\` holds itself`);
        break;
      }
      if (seen.has(placeKey(at))) continue;
      seen.add(placeKey(at));
      open.push(...inside(at));
    }
  }

  function inside(at: SchemaAt): SchemaAt[] {
    return childSchemas(at)
      .map((child) => followRefs(source, child))
      .concat("$ref" in at.schema ? [followRefs(source, at)] : []);
  }
};
