import type { Shape, Shapes } from "../shape.ts";

/** How the variants of a union are told apart, or undefined when they cannot be. */
export type Telling = { readonly by: "property"; readonly property: string } | { readonly by: "type" } | undefined;

/**
 * Finds a property that every variant requires with a constant of its own. Failing that, variants may differ in their
 * JSON types.
 */
export function tellApart(names: readonly string[], shapes: Shapes): Telling {
  const variants = names.flatMap((name) => shapes.get(name) ?? []);
  const [first] = variants;
  if (first?.kind === "object") {
    const property = Object.keys(first.properties).find((key) => {
      const values = variants.map((variant) => constantAt(variant, key));
      return !values.includes(undefined) && new Set(values).size === variants.length;
    });
    if (property !== undefined) return { by: "property", property };
  }
  const types = variants.flatMap(jsonTypes);
  return new Set(types).size === types.length ? { by: "type" } : undefined;
}

function constantAt(shape: Shape, key: string): string | number | boolean | undefined {
  const property = shape.kind === "object" ? shape.properties[key] : undefined;
  return property?.required === true && property.shape.kind === "constant" ? property.shape.value : undefined;
}

/** The JSON types that a shape allows. References and unions count as everything, so that they clash with anything. */
function jsonTypes(shape: Shape): string[] {
  const own = ((): string[] => {
    switch (shape.kind) {
      case "constant":
        return [typeof shape.value];
      case "enum":
      case "string":
        return ["string"];
      case "number":
      case "boolean":
      case "array":
      case "object":
        return [shape.kind];
      case "reference":
      case "union":
        return ["string", "number", "boolean", "array", "object", "null"];
    }
  })();
  return shape.nullable ? [...own, "null"] : own;
}
