import { listOf, objectOf, stringsOf } from "./values.ts";
import { followRefs, type SchemaAt } from "./schemas.ts";
import type { Rule } from "./view.ts";

/** SH-12: the variants of a `oneOf` are `$ref`s and told apart by a required constant property, or by their JSON type. */
export const distinctVariants: Rule = ({ source, schemas }, report) => {
  for (const at of schemas.filter(({ schema }) => "oneOf" in schema)) {
    const variants = listOf(at.schema["oneOf"]).map(objectOf);
    if (variants.length < 2) report(at, "a `oneOf` has at least two variants");
    if (variants.some((variant) => typeof variant["$ref"] !== "string")) {
      report(at, "the variants of a `oneOf` are `$ref`s to named schemas");
      continue;
    }
    const targets = variants.map((schema) => followRefs(source, { ...at, schema }));
    if (!haveOwnType(targets) && tagOf(targets) === undefined) {
      report(
        at,
        "the variants share no required property with a constant of its own in each, nor are they of different JSON types",
      );
    }
  }
};

function haveOwnType(variants: readonly SchemaAt[]): boolean {
  const types = variants.map(({ schema }) => schema["type"]);
  return types.every((type) => typeof type === "string") && new Set(types).size === types.length;
}

/** The property that tells the variants apart, if there is one. */
function tagOf(variants: readonly SchemaAt[]): string | undefined {
  const [first] = variants;
  return Object.keys(objectOf(first?.schema["properties"])).find((name) => {
    const values = variants.map(({ schema }) => objectOf(objectOf(schema["properties"])[name])["const"]);
    const required = variants.every(({ schema }) => stringsOf(schema["required"]).includes(name));
    return required && values.every((value) => typeof value === "string") && new Set(values).size === values.length;
  });
}
