import { type Flavour, schemaText } from "../emit-zod.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import type { Place, Report } from "../report.ts";
import { ShapeReader } from "../shape/read.ts";
import type { Shape, Shapes } from "../shape.ts";
import { key, literal } from "../text.ts";

/** One parameter as code, and the schemas that the code names. */
export interface ParameterText {
  readonly location: "path" | "query";
  readonly text: string;
  readonly imports: readonly string[];
}

const flavour: Flavour = "classic";

/** Reads a parameter of the bundled document. Anything but scalars in path and query is noted as GEN-8. */
export function parameterText(
  parameter: JsonObject,
  shapes: Shapes,
  place: Place,
  report: Report,
): ParameterText | undefined {
  const { name, in: location, schema, description, required } = parameter;
  if (typeof name !== "string" || (location !== "path" && location !== "query") || !isJsonObject(schema)) {
    report.add("GEN-8", place, "a parameter has a name, a schema, and stands in the path or the query");
    return undefined;
  }
  const written = new ShapeReader(report).read(schema, { file: place.file, pointer: `${place.pointer}/schema` });
  const resolved = written.kind === "reference" ? shapes.get(written.name) : written;
  const coerced = coerce(schemaText(written, { flavour, shapes }, ""), resolved);
  if (coerced === undefined) {
    report.add("GEN-8", place, "a parameter is a string or an integer");
    return undefined;
  }
  const fallback = schema["default"];
  const optional = required !== true;
  const whole =
    fallback !== undefined ? `${coerced}.default(${literal(fallback)})` : optional ? `${coerced}.optional()` : coerced;
  const said = typeof description === "string" ? `, ${literal(description)}` : "";
  const text =
    written.kind === "reference"
      ? `named(${whole}, ${literal(written.name)}${said})`
      : `inline(${whole}, ${literal(schema)}${said})`;
  return {
    location,
    text: `${key(name)}: ${text}`,
    imports: written.kind === "reference" ? [`${written.name}Schema`] : [],
  };
}

/** Path and query hold text, so integers are read from it first. Undefined for what a text cannot be. */
function coerce(text: string, shape: Shape | undefined): string | undefined {
  if (shape === undefined || shape.nullable) return undefined;
  if (shape.kind === "string" || shape.kind === "enum") return text;
  if (shape.kind === "constant" && typeof shape.value === "string") return text;
  return shape.kind === "number" && shape.integer ? `wholeNumber.pipe(${text})` : undefined;
}
