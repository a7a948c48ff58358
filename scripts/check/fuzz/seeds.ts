import { createGeneratorSync } from "json-schema-faker";
import { isObject } from "../../generate/json.ts";

/** Makes instances of a named schema that fit it, one after the other. */
export type SeedMaker = (name: string) => unknown;

/** Instances by json-schema-faker, in an order that the seed decides. Long lists and texts are left to the mutations. `alwaysFakeOptionals` gives them every optional field. */
export function seedMaker(
  definitions: Readonly<Record<string, unknown>>,
  seed: number,
  { alwaysFakeOptionals = false } = {},
): SeedMaker {
  const generator = createGeneratorSync({
    seed,
    alwaysFakeOptionals,
    optionalsProbability: 0.5,
    maxItems: 3,
    maxLength: 40,
    maxDepth: 20,
    refDepthMax: 20,
  });
  const schemas = new Map<string, object>();
  return (name) => {
    const schema = schemas.get(name) ?? { $ref: `#/$defs/${name}`, $defs: withUsed(definitions, name) };
    schemas.set(name, schema);
    return generator.generate({ ...schema });
  };
}

/** The definition of a name and those that it needs. */
export function withUsed(
  definitions: Readonly<Record<string, unknown>>,
  name: string,
): Record<string, { [keyword: string]: unknown }> {
  const used: Record<string, { [keyword: string]: unknown }> = {};
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const schema = definitions[next];
    if (Object.hasOwn(used, next) || !isObject(schema)) continue;
    used[next] = { ...schema };
    open.push(...refsIn(schema));
  }
  return used;
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!isObject(value)) return [];
  const ref = value["$ref"];
  return [...(typeof ref === "string" ? [ref.replace("#/$defs/", "")] : []), ...Object.values(value).flatMap(refsIn)];
}
