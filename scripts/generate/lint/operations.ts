import type { SpecSource } from "../source.ts";
import { pointerTo } from "../pointer.ts";
import { isObject } from "../json.ts";
import { type Fields, listOf, objectOf } from "./values.ts";
import { type Place, placeOfRef, valueAt } from "./place.ts";
import type { SchemaAt } from "./schemas.ts";

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** An HTTP operation with the schemas that it takes and gives. */
export interface Operation extends Place {
  readonly path: string;
  readonly method: string;
  readonly data: Fields;
  readonly parameters: readonly Found[];
  readonly requests: readonly SchemaAt[];
  readonly responses: readonly (Found & { readonly status: string; readonly schemas: readonly SchemaAt[] })[];
}

/** What a possible `$ref` led to. */
export interface Found extends Place {
  readonly data: Fields;
}

/** Every operation of paths/*.yaml. */
export function operationsOf(source: SpecSource): Operation[] {
  return [...source.files]
    .filter(([file]) => file.startsWith("paths/"))
    .flatMap(([file, { data }]) =>
      Object.entries(objectOf(data))
        .filter(([path]) => path.startsWith("/"))
        .flatMap(([path, item]) =>
          Object.entries(objectOf(item))
            .filter(([method]) => methods.includes(method))
            .map(([method, operation]) =>
              readOperation(source, { file, pointer: pointerTo("", path, method) }, path, method, objectOf(operation)),
            ),
        ),
    );
}

function readOperation(source: SpecSource, place: Place, path: string, method: string, data: Fields): Operation {
  const inside = (...tokens: (string | number)[]): Place => ({
    file: place.file,
    pointer: pointerTo(place.pointer, ...tokens),
  });
  return {
    ...place,
    path,
    method,
    data,
    parameters: listOf(data["parameters"]).map((parameter, index) =>
      found(source, inside("parameters", index), parameter),
    ),
    requests: contentSchemas(found(source, inside("requestBody"), data["requestBody"])),
    responses: Object.entries(objectOf(data["responses"])).map(([status, response]) => {
      const target = found(source, inside("responses", status), response);
      return { ...target, status, schemas: contentSchemas(target) };
    }),
  };
}

function found(source: SpecSource, place: Place, value: unknown): Found {
  const ref = objectOf(value)["$ref"];
  if (typeof ref !== "string") return { ...place, data: objectOf(value) };
  const target = placeOfRef(place.file, ref);
  return { ...target, data: objectOf(valueAt(source, target)) };
}

function contentSchemas(holder: Found): SchemaAt[] {
  return Object.entries(objectOf(holder.data["content"])).flatMap(([type, media]) => {
    const schema = objectOf(media)["schema"];
    return isObject(schema)
      ? [{ file: holder.file, pointer: pointerTo(holder.pointer, "content", type, "schema"), schema }]
      : [];
  });
}

/** The schema of a parameter, where it has one. */
export function parameterSchema(parameter: Found): SchemaAt[] {
  const schema = parameter.data["schema"];
  return isObject(schema) ? [{ file: parameter.file, pointer: pointerTo(parameter.pointer, "schema"), schema }] : [];
}
