import type { Shape, Shapes } from "./shape.ts";
import { docstring, key, literal } from "./text.ts";

/** types.ts: a plain TypeScript type for every named schema, with its description. Imports nothing. */
export function emitTypes(shapes: Shapes): string {
  return [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, shape]) => docstring(shape.description) + declaration(name, shape))
    .join("\n");
}

function declaration(name: string, shape: Shape): string {
  if (shape.kind === "object" && !shape.nullable && Object.keys(shape.properties).length > 0) {
    return `export interface ${name} ${objectType(shape, "")}\n`;
  }
  return `export type ${name} = ${typeText(shape, "")};\n`;
}

/** The TypeScript type of a shape; `indent` is that of the line it stands on. */
export function typeText(shape: Shape, indent: string): string {
  const own = ownType(shape, indent);
  return shape.nullable ? `${own} | null` : own;
}

function ownType(shape: Shape, indent: string): string {
  switch (shape.kind) {
    case "reference":
      return shape.name;
    case "constant":
      return literal(shape.value);
    case "enum":
      return shape.values.map(literal).join(" | ");
    case "string":
      return "string";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array": {
      const items = typeText(shape.items, indent);
      return /^\w+$/.test(items) ? `${items}[]` : `(${items})[]`;
    }
    case "object":
      return objectType(shape, indent);
    case "union":
      return shape.names.join(" | ");
  }
}

function objectType(shape: Extract<Shape, { kind: "object" }>, indent: string): string {
  const properties = Object.entries(shape.properties);
  if (properties.length === 0) return `Record<string, ${shape.open ? "unknown" : "never"}>`;
  const lines = properties.map(([name, { required, shape: inner }]) => {
    const field = `${indent}  ${key(name)}${required ? "" : "?"}: ${typeText(inner, `${indent}  `)};\n`;
    return docstring(inner.description, `${indent}  `) + field;
  });
  return `{\n${lines.join("")}${indent}}`;
}
