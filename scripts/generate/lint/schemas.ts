import type { SpecSource } from "../source.ts";
import { pointerTo } from "../pointer.ts";
import { isObject } from "../json.ts";
import { type Fields, listOf, objectOf } from "./values.ts";
import { type Place, placeKey, placeOfRef, valueAt } from "./place.ts";

/** A schema, or a part of one, with the place where it is written. */
export interface SchemaAt extends Place {
  readonly schema: Fields;
}

/** A schema with a name of its own: a top-level key of schemas/*.yaml, or a message's payload by its title. */
export interface NamedSchema extends SchemaAt {
  readonly name: string;
}

/** The schemas directly inside one: its properties, items, variants and the shape of further properties. */
export function childSchemas(parent: SchemaAt): SchemaAt[] {
  const children: [string[], unknown][] = [
    ...Object.entries(objectOf(parent.schema["properties"])).map(([key, value]): [string[], unknown] => [
      ["properties", key],
      value,
    ]),
    ...listOf(parent.schema["oneOf"]).map((value, index): [string[], unknown] => [["oneOf", String(index)], value]),
    [["items"], parent.schema["items"]],
    [["additionalProperties"], parent.schema["additionalProperties"]],
  ];
  return children.flatMap(([path, schema]) =>
    isObject(schema) ? [{ file: parent.file, pointer: pointerTo(parent.pointer, ...path), schema }] : [],
  );
}

/** The schema and everything written inside it; `$ref`s are not followed. */
export function withDescendants(root: SchemaAt): SchemaAt[] {
  return [root, ...childSchemas(root).flatMap(withDescendants)];
}

/** The schema that a `$ref` leads to, through any number of further ones; itself when it is no `$ref`. */
export function followRefs(source: SpecSource, from: SchemaAt): SchemaAt {
  const seen = new Set<string>();
  let at = from;
  while (typeof at.schema["$ref"] === "string" && !seen.has(placeKey(at))) {
    seen.add(placeKey(at));
    const place = placeOfRef(at.file, at.schema["$ref"]);
    const schema = valueAt(source, place);
    if (!isObject(schema)) break;
    at = { ...place, schema };
  }
  return at;
}

/** Keys (`placeKey`) of every schema that the roots reach through parts and `$ref`s, the roots included. */
export function reachable(source: SpecSource, roots: readonly SchemaAt[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...roots];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(placeKey(at))) continue;
    seen.add(placeKey(at));
    open.push(...childSchemas(at));
    const target = followRefs(source, at);
    if (target !== at) open.push(target);
  }
  return seen;
}
