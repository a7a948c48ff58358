import { isObject } from "../../generate/json.ts";
import { type Fields, listOf, objectOf } from "../../generate/lint/values.ts";

/**
 * Copies of an instance, each with one part on, just inside or just outside of what the schema says of it: lengths and
 * numbers at their bounds, each field missing, null or misnamed, list items twice, every value of an enum and one that is
 * none. Only parts that the schema itself describes are changed: what a `$ref` leads to is a schema of its own.
 */
export function edgesOf(schema: unknown, instance: unknown): unknown[] {
  const fields = objectOf(schema);
  if ("$ref" in fields) return [null];
  return [...ofValue(fields), ...ofObject(fields, instance), ...ofList(fields, instance)];
}

function ofValue(schema: Fields): unknown[] {
  const lengths = around(schema, ["minLength", "maxLength"]);
  const texts = lengths.flatMap((length) =>
    ["a", "é", "\u{1F600}", "\uD83D"].map((character) => character.repeat(length)),
  );
  const numbers = numbersAround(schema);
  const values = [...listOf(schema["enum"]), ...("const" in schema ? [schema["const"]] : [])];
  return [
    ...texts,
    ...numbers,
    ...values.flatMap((value) => [value, `${String(value)} `, String(value).toUpperCase()]),
    null,
  ];
}

function ofObject(schema: Fields, instance: unknown): unknown[] {
  if (!isObject(instance) || schema["type"] !== "object") return [];
  const properties = Object.entries(objectOf(schema["properties"]));
  const entries = Object.entries(instance);
  return [
    { ...instance, unknownField: 1 },
    ...properties.flatMap(([name, property]) => {
      const others = entries.filter(([key]) => key !== name);
      const inner = name in instance ? edgesOf(property, instance[name]) : [];
      return [
        Object.fromEntries(others),
        Object.fromEntries([...others, [`${name}_`, instance[name]]]),
        ...inner.map((value) => ({ ...instance, [name]: value })),
      ];
    }),
  ];
}

function ofList(schema: Fields, instance: unknown): unknown[] {
  if (!Array.isArray(instance) || schema["type"] !== "array") return [];
  const items: readonly unknown[] = instance;
  const [first] = items;
  if (items.length === 0) return [];
  const lengths = around(schema, ["minItems", "maxItems"]);
  return [
    [...items, first],
    ...edgesOf(schema["items"], first).map((value) => [value, ...items.slice(1)]),
    // Repeated and, where that is another thing, all different.
    ...lengths.flatMap((length) => [
      Array.from({ length }, () => first),
      Array.from({ length }, (_, index) => items[index] ?? `item-${index}`),
    ]),
  ];
}

/** Each bound with its neighbours, none below 0. */
function around(schema: Fields, keywords: readonly string[]): number[] {
  return keywords.flatMap((keyword) => {
    const bound = schema[keyword];
    return typeof bound === "number" ? [bound - 1, bound, bound + 1].filter((length) => length >= 0) : [];
  });
}

function numbersAround(schema: Fields): number[] {
  return ["minimum", "maximum"].flatMap((keyword) => {
    const bound = schema[keyword];
    return typeof bound === "number" ? [bound - 1, bound - 0.5, bound, bound + 0.5, bound + 1] : [];
  });
}
