import { pointerTo } from "../pointer.ts";
import { isObject } from "../json.ts";
import { objectOf } from "./values.ts";
import { type Place, placeKey } from "./place.ts";
import type { SchemaAt } from "./schemas.ts";
import type { Rule } from "./view.ts";

/**
 * SH-16: what has a name says what it is: named schemas, messages, channels, operations, parameters and responses, and
 * fields that are no `$ref`, list or constant (those are told by their shape and the field's name).
 */
export const descriptions: Rule = ({ source, named, messages, operations, schemas }, report) => {
  const need = (place: Place, holder: unknown, keys: readonly string[]) => {
    for (const key of keys) {
      const text = objectOf(holder)[key];
      if (typeof text !== "string" || text.trim() === "") report(place, `\`${key}\` is missing`);
    }
  };
  for (const at of named) need(at, at.schema, ["description"]);
  for (const { file, data } of messages) need({ file, pointer: "/name" }, data, ["title", "summary"]);
  for (const operation of operations) {
    need(operation, operation.data, ["summary"]);
    for (const parameter of operation.parameters) need(parameter, parameter.data, ["description"]);
    for (const response of operation.responses) need(response, response.data, ["description"]);
  }
  const document = objectOf(source.files.get("asyncapi.yaml")?.data);
  for (const [name, channel] of Object.entries(objectOf(document["channels"]))) {
    need({ file: "asyncapi.yaml", pointer: pointerTo("/channels", name) }, channel, ["title", "description"]);
  }
  for (const { place, field } of schemas.flatMap(fieldsThatTellNothing)) need(place, field, ["description"]);
};

/** The fields of an object that are no `$ref`, list or constant. */
function fieldsThatTellNothing(at: SchemaAt): { place: Place; field: unknown }[] {
  return Object.entries(objectOf(at.schema["properties"])).flatMap(([name, field]) => {
    const told = !isObject(field) || field["type"] === "array" || "$ref" in field || "const" in field;
    return told ? [] : [{ place: { file: at.file, pointer: pointerTo(at.pointer, "properties", name) }, field }];
  });
}

/** SH-24: every named schema is used by a message or an operation. */
export const usedSchemas: Rule = ({ named, fromClient, fromServer }, report) => {
  for (const at of named) {
    if (!fromClient.has(placeKey(at)) && !fromServer.has(placeKey(at))) report(at, `nothing uses \`${at.name}\``);
  }
};
