import type { Bundle } from "../bundle.ts";
import { isJsonObject, type Json, type JsonObject, type JsonSchema } from "../json.ts";
import { pointerTo } from "../pointer.ts";
import type { Place, Report } from "../report.ts";
import type { Property, Shape, ShapeKind } from "../shape.ts";

/** Keywords that say nothing about validity. `default` counts in parameters only. */
const annotations = ["title", "description", "default"];

const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  string: ["const", "enum", "minLength", "maxLength", "pattern"],
  integer: ["const", "minimum", "maximum"],
  number: ["minimum", "maximum"],
  boolean: ["const"],
  array: ["items", "minItems", "maxItems", "uniqueItems"],
  object: ["properties", "required", "additionalProperties"],
};

/**
 * Reads JSON Schemas into shapes. What has no exact counterpart in every output is noted as GEN-4 at its own line, so
 * that no keyword is ever dropped silently.
 */
export class ShapeReader {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  /** Reads every named schema of the bundle. */
  readAll(schemas: Bundle["schemas"], places: Bundle["places"]): Map<string, Shape> {
    return new Map(
      Object.entries(schemas).map(([name, schema]) => [
        name,
        this.read(schema, places[name] ?? { file: "", pointer: "" }),
      ]),
    );
  }

  /** Reads one schema that is written at `place`. */
  read(schema: Json | undefined, place: Place): Shape {
    if (!isJsonObject(schema)) return this.#refuse(place, "a schema must be a map");
    if (typeof schema["$ref"] === "string") {
      return { kind: "reference", name: schema["$ref"].split("/").at(-1) ?? "", nullable: false };
    }
    const { type, nullable } = this.#typeOf(schema, place);
    const description = schema["description"];
    const shape = type === undefined ? this.#union(schema, place) : this.#typed(type, schema, place);
    return { ...shape, nullable, ...(typeof description === "string" ? { description } : {}) };
  }

  #typeOf(schema: JsonSchema, place: Place): { type: string | undefined; nullable: boolean } {
    const type = schema["type"];
    if (type === undefined) return { type: undefined, nullable: false };
    if (typeof type === "string") return { type, nullable: false };
    const [first, second, ...rest] = Array.isArray(type) ? type : [];
    if (typeof first === "string" && first !== "null" && second === "null" && rest.length === 0) {
      return { type: first, nullable: true };
    }
    this.#refuse(below(place, "type"), "a nullable type is written [<type>, 'null'] and nothing else is a list");
    return { type: typeof first === "string" ? first : "string", nullable: true };
  }

  #typed(type: string, schema: JsonSchema, place: Place): ShapeKind {
    const allowed = keywordsOf[type];
    if (allowed === undefined) return this.#refuse(below(place, "type"), `the type ${type} is not generated`);
    this.#refuseOthers(schema, ["type", ...allowed], place);
    if (schema["const"] !== undefined) return this.#constant(type, schema["const"], below(place, "const"));
    switch (type) {
      case "string":
        return this.#string(schema, place);
      case "integer":
      case "number":
        return { kind: "number", integer: type === "integer", ...this.#numbers(schema, ["minimum", "maximum"], place) };
      case "boolean":
        return { kind: "boolean" };
      case "array":
        return {
          kind: "array",
          items: this.read(schema["items"], below(place, "items")),
          uniqueItems: schema["uniqueItems"] === true,
          ...this.#numbers(schema, ["minItems", "maxItems"], place),
        };
      default:
        return this.#object(schema, place);
    }
  }

  #constant(type: string, value: Json, place: Place): ShapeKind {
    const scalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    const own = typeof value === "number" ? "integer" : typeof value;
    if (scalar && own === type) return { kind: "constant", value };
    return this.#refuse(place, `the constant is no ${type}`);
  }

  #string(schema: JsonSchema, place: Place): ShapeKind {
    const values = schema["enum"];
    if (values !== undefined) {
      this.#refuseOthers(schema, ["type", "enum"], place);
      const texts = Array.isArray(values) ? values.filter((value) => typeof value === "string") : [];
      if (Array.isArray(values) && texts.length === values.length && texts.length > 0)
        return { kind: "enum", values: texts };
      return this.#refuse(below(place, "enum"), "an enum is a non-empty list of strings");
    }
    const pattern = schema["pattern"];
    if (pattern !== undefined && !isPattern(pattern))
      this.#refuse(below(place, "pattern"), "not a regular expression with the u flag");
    return {
      kind: "string",
      ...this.#numbers(schema, ["minLength", "maxLength"], place),
      ...(typeof pattern === "string" ? { pattern } : {}),
    };
  }

  #object(schema: JsonSchema, place: Place): ShapeKind {
    const open = schema["additionalProperties"];
    if (typeof open !== "boolean") this.#refuse(place, "an object says additionalProperties: true or false");
    const written = isJsonObject(schema["properties"]) ? schema["properties"] : {};
    const required = Array.isArray(schema["required"]) ? schema["required"] : [];
    for (const [index, name] of required.entries()) {
      if (typeof name === "string" && Object.hasOwn(written, name)) continue;
      this.#refuse(
        { file: place.file, pointer: pointerTo(place.pointer, "required", index) },
        `required ${JSON.stringify(name)} is no property`,
      );
    }
    const properties: Record<string, Property> = {};
    for (const [name, property] of Object.entries(written)) {
      const shape = this.read(property, { file: place.file, pointer: pointerTo(place.pointer, "properties", name) });
      properties[name] = { required: required.includes(name), shape };
    }
    return { kind: "object", open: open === true, properties };
  }

  #union(schema: JsonSchema, place: Place): ShapeKind {
    this.#refuseOthers(schema, ["oneOf", "discriminator"], place);
    const variants = schema["oneOf"];
    if (!Array.isArray(variants)) return this.#refuse(place, "a schema has a type, a $ref or oneOf");
    const names = variants.flatMap((variant, index) => {
      const reference = isJsonObject(variant) ? variant["$ref"] : undefined;
      if (typeof reference === "string") return [reference.split("/").at(-1) ?? ""];
      this.#refuse(
        { file: place.file, pointer: pointerTo(place.pointer, "oneOf", index) },
        "a variant is a $ref to a named schema",
      );
      return [];
    });
    return { kind: "union", names };
  }

  #numbers<K extends string>(schema: JsonSchema, keys: readonly K[], place: Place): { [P in K]?: number } {
    const found: { [P in K]?: number } = {};
    for (const key of keys) {
      const value = schema[key];
      if (typeof value === "number" && Number.isFinite(value)) found[key] = value;
      else if (value !== undefined) this.#refuse(below(place, key), `${key} must be a number`);
    }
    return found;
  }

  #refuseOthers(schema: JsonObject, known: readonly string[], place: Place): void {
    for (const keyword of Object.keys(schema)) {
      if (known.includes(keyword) || annotations.includes(keyword) || keyword.startsWith("x-")) continue;
      this.#refuse(
        below(place, keyword),
        `the keyword ${keyword} is not generated here; without it the output would not be exact`,
      );
    }
  }

  #refuse(place: Place, message: string): Shape & { kind: "boolean" } {
    this.#report.add("GEN-4", place, message);
    return { kind: "boolean", nullable: false };
  }
}

function below(place: Place, key: string): Place {
  return { file: place.file, pointer: pointerTo(place.pointer, key) };
}

function isPattern(pattern: Json): boolean {
  if (typeof pattern !== "string") return false;
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
