import { tellApart } from "./shape/union.ts";
import type { Shape, Shapes } from "./shape.ts";
import { docstring, importLine, key, literal } from "./text.ts";

/** `classic` is exact. `mini` is the reader of clients: every object ignores what it does not know. */
export type Flavour = "classic" | "mini";

/** Mini has to run under a CSP without unsafe-eval, so its compiler is off before the first schema is made. */
const heads: Readonly<Record<Flavour, string>> = {
  classic: 'import * as z from "zod";\n',
  mini: 'import * as z from "zod/mini";\n\nz.config({ jitless: true });\n',
};

const isUnique = `
/** Whether no scalar stands twice in a list. */
function isUnique(items: readonly unknown[]): boolean {
  return new Set(items).size === items.length;
}
`;

/** zod/classic.ts or zod/mini.ts: `<Name>Schema` for every named schema, in an order in which each knows the ones before. */
export function emitZod(shapes: Shapes, flavour: Flavour): string {
  const schemas = [...shapes].map(([name, shape]) => {
    const text = schemaText(shape, { flavour, shapes }, "");
    return `${docstring(shape.description)}export const ${name}Schema = ${droppable(text, flavour)};\n`;
  });
  const text = schemas.join("\n");
  return `${heads[flavour]}${text.includes("isUnique") ? isUnique : ""}\n${text}`;
}

/** A bundler keeps every call that it does not know to be pure, nested ones too; inside a pure function it drops all. */
function droppable(text: string, flavour: Flavour): string {
  if (flavour === "classic") return text;
  return text.includes("\n")
    ? `/* @__PURE__ */ (() =>\n  ${text.replaceAll("\n", "\n  ")})()`
    : `/* @__PURE__ */ (() => ${text})()`;
}

interface Mode {
  readonly flavour: Flavour;
  readonly shapes: Shapes;
}

/** The Zod expression of a shape; `indent` is that of the line it stands on. It reads the same in both flavours. */
export function schemaText(shape: Shape, mode: Mode, indent: string): string {
  const own = ownText(shape, mode, indent);
  return shape.nullable ? `z.nullable(${own})` : own;
}

function ownText(shape: Shape, mode: Mode, indent: string): string {
  switch (shape.kind) {
    case "reference":
      return `${shape.name}Schema`;
    case "constant":
      return `z.literal(${literal(shape.value)})`;
    case "enum":
      return `z.enum(${literal(shape.values)})`;
    case "string":
      return stringText(shape);
    case "number":
      return numberText(shape);
    case "boolean":
      return "z.boolean()";
    case "array":
      return arrayText(shape, mode, indent);
    case "object":
      return objectText(shape, mode, indent);
    case "union":
      return unionText(shape, mode);
  }
}

type Of<Kind extends Shape["kind"]> = Extract<Shape, { kind: Kind }>;

function stringText({ minLength, maxLength, pattern }: Of<"string">): string {
  const regex = pattern === undefined ? undefined : String(new RegExp(pattern, "u"));
  return `z.string()${checks(["z.minLength", minLength], ["z.maxLength", maxLength], ["z.regex", regex])}`;
}

function numberText({ integer, minimum, maximum }: Of<"number">): string {
  return `${integer ? "z.int()" : "z.number()"}${checks(["z.gte", minimum], ["z.lte", maximum])}`;
}

function arrayText({ items, minItems, maxItems, uniqueItems }: Of<"array">, mode: Mode, indent: string): string {
  const unique = uniqueItems ? 'isUnique, "Items must be unique"' : undefined;
  const list = checks(["z.minLength", minItems], ["z.maxLength", maxItems], ["z.refine", unique]);
  return `z.array(${schemaText(items, mode, indent)})${list}`;
}

function unionText({ names }: Of<"union">, { shapes }: Mode): string {
  const telling = tellApart(names, shapes);
  const list = `[${names.map((name) => `${name}Schema`).join(", ")}]`;
  return telling?.by === "property"
    ? `z.discriminatedUnion(${literal(telling.property)}, ${list})`
    : `z.union(${list})`;
}

function objectText(shape: Extract<Shape, { kind: "object" }>, mode: Mode, indent: string): string {
  const properties = Object.entries(shape.properties);
  if (properties.length === 0 && shape.open) return "z.record(z.string(), z.unknown())";
  const closed = mode.flavour === "classic" && !shape.open;
  const lines = properties.map(([name, { required, shape: inner }]) => {
    const text = schemaText(inner, mode, `${indent}  `);
    return `${indent}  ${key(name)}: ${required ? text : `z.exactOptional(${text})`},\n`;
  });
  return `z.${closed ? "strictObject" : "object"}({${lines.length > 0 ? `\n${lines.join("")}${indent}` : ""}})`;
}

/** `.check(...)` with each call that has an argument. */
function checks(...calls: readonly [call: string, argument: string | number | undefined][]): string {
  const used = calls.flatMap(([call, argument]) => (argument === undefined ? [] : [`${call}(${argument})`]));
  return used.length === 0 ? "" : `.check(${used.join(", ")})`;
}

/** zod/inferred.ts: proof for the compiler that what each schema infers is the type of types.ts. No code at run time. */
export function emitInferred(shapes: Shapes): string {
  const names = [...shapes.keys()].sort();
  const line = (flavour: Flavour) =>
    names.map((name) => `  Proof<Equal<z.infer<typeof ${flavour}.${name}Schema>, types.${name}>>,\n`).join("");
  return `${importLine(["z"], "zod", "type")}import type * as types from "../types.ts";
import type * as classic from "./classic.ts";
import type * as mini from "./mini.ts";

/** True only for two types that are one and the same. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Anything but true does not compile. */
type Proof<T extends true> = T;

/** What zod/classic.ts infers equals types.ts. */
export type ClassicInfersTypes = [
${line("classic")}];

/** What zod/mini.ts infers equals types.ts. */
export type MiniInfersTypes = [
${line("mini")}];
`;
}
