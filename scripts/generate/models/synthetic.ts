import type { Bundle } from "../bundle.ts";
import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import type { Inventory } from "./inventory.ts";

/**
 * The AsyncAPI document that Modelina is given instead of the real one: one channel, message and operation for each
 * union and record. Of a channel with two operations, as in the real document, Modelina keeps one union only; given
 * plain JSON Schema it loses the property that tells the variants of a union apart.
 *
 * The schemas are simplified to what Modelina reads well; the emitters take the rest from the inventory:
 * - every named schema carries its name as `$id`, else it would be called after its place;
 * - no constants, for Modelina makes an enum of one value of each;
 * - no additional properties, for Modelina would keep unknown fields in a map beside the known ones.
 */
export function syntheticDocument(schemas: Bundle["schemas"], { records, unions }: Inventory): JsonObject {
  const components: Record<string, Json> = {};
  for (const [name, schema] of Object.entries(schemas))
    components[name] = { ...simplified(schema), $id: name, title: name };
  for (const { name, tag, variants } of unions) {
    const oneOf = variants.map(({ record }) => ({ $ref: `#/components/schemas/${record}` }));
    components[name] = { $id: name, title: name, oneOf, discriminator: tag };
  }
  const names = [...records, ...unions].map(({ name }) => name);
  const each = (make: (name: string) => Json): JsonObject =>
    Object.fromEntries(names.map((name) => [name, make(name)]));
  return {
    asyncapi: "3.0.0",
    info: { title: "models", version: "1" },
    channels: each((name) => ({ address: name, messages: { [name]: { $ref: `#/components/messages/${name}` } } })),
    operations: each((name) => ({ action: "receive", channel: { $ref: `#/channels/${name}` } })),
    components: {
      schemas: components,
      messages: each((name) => ({ name, payload: { $ref: `#/components/schemas/${name}` } })),
    },
  };
}

function simplified(schema: Json): JsonObject {
  if (!isJsonObject(schema)) return {};
  const copy: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "const" || key === "additionalProperties" || key.startsWith("x-")) continue;
    if (key === "properties" && isJsonObject(value)) {
      copy[key] = Object.fromEntries(Object.entries(value).map(([name, property]) => [name, simplified(property)]));
    } else copy[key] = key === "items" ? simplified(value) : value;
  }
  if (schema["type"] === "object") copy["additionalProperties"] = !("properties" in schema);
  return copy;
}
