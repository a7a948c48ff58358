import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GoGenerator } from "@asyncapi/modelina";
import { literal, pascal } from "../text.ts";
import { header } from "./header.ts";
import type { Inventory, Scalar, ScalarShape, Union } from "./inventory.ts";
import {
  aliasOf,
  asIs,
  enumBehind,
  type ModelFiles,
  type ModelInput,
  recordBehind,
  renderModels,
  type RenderedField,
  unionBehind,
} from "./modelina.ts";

/**
 * A package for encoding/json. Modelina's common preset is not used: it reads an unknown enum value as the first one,
 * gives every reference as a pointer, sends `null` for an empty list, and leaves optional numbers without an "absent".
 */
export async function goModels({ inventory, document }: ModelInput): Promise<ModelFiles> {
  const models = await renderModels(generatorFor(inventory), document);
  const parts = [
    `${header("//")}\n\npackage cfmessenger\n\nimport (\n\t"encoding/json"\n\t"fmt"\n)`,
    ...inventory.scalars.map(renderScalar),
    ...models.values(),
  ];
  return new Map([
    ["go/go.mod", template("go.mod")],
    ["go/models.go", `${parts.join("\n\n")}\n`],
    ["go/wire.go", `${header("//")}\n\n${template("wire.go")}`],
  ]);
}

function template(name: string): string {
  return readFileSync(join(import.meta.dirname, "templates/go", name), "utf8");
}

function generatorFor(inventory: Inventory): GoGenerator {
  return new GoGenerator({
    typeMapping: {
      String: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "string",
      Integer: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "int64",
      Float: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "float64",
      Boolean: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "bool",
      Dictionary: ({ constrainedModel }) => constrainedModel.name,
      Union: ({ constrainedModel }) => constrainedModel.name,
    },
    constraints: {
      modelName: asIs,
      propertyKey: ({ objectPropertyModel }) => pascal(objectPropertyModel.propertyName),
    },
    presets: [
      {
        struct: {
          self: ({ model }) => {
            const { name, description, closed, fields, unions } = recordBehind(inventory, model);
            const struct = `${comment(name, description)}type ${name} struct {\n${renderFields(fields)}\n}`;
            return [
              struct,
              renderUnmarshal(name, closed, fields),
              ...renderMarshal(name, fields),
              ...unions.map((union) => `func (${name}) is${union}() {}`),
            ].join("\n\n");
          },
        },
        enum: {
          self: ({ model }) => {
            const { name, description, values } = enumBehind(inventory, model);
            const keys = values.map((value) => `${name}${value.split("-").map(pascal).join("")}`);
            const constants = aligned(values.map((value, index) => [keys[index] ?? "", `${name} = ${literal(value)}`]));
            return `${comment(name, description)}type ${name} string

const (
${constants.join("\n")}
)

func (value *${name}) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, ${keys.join(", ")})
}`;
          },
        },
        union: { self: ({ model }) => renderUnion(unionBehind(inventory, model)) },
      },
    ],
  });
}

/** The fields as gofmt would have them: a comment begins a new block of columns. */
function renderFields(fields: readonly RenderedField[]): string {
  const blocks: string[][][] = [];
  const notes: string[] = [];
  for (const field of fields) {
    const cells = [field.key, goType(field), `\`json:"${field.name}${field.required ? "" : ",omitempty"}"\``];
    const block = field.description === "" ? blocks.at(-1) : undefined;
    if (block !== undefined) block.push(cells);
    else {
      blocks.push([cells]);
      notes.push(field.description === "" ? "" : `\t// ${field.description}\n`);
    }
  }
  return blocks.map((block, index) => `${notes[index]}${aligned(block).join("\n")}`).join("\n");
}

/** Indented lines whose columns begin below each other, as gofmt wants it. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map(
    (row) =>
      `\t${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(width(column)))).join(" ")}`,
  );
}

/** A pointer where the field may be absent or null; a pointer to a pointer where it may be either. */
function goType({ type, required, nullable, isList, listedUnion, tag }: RenderedField): string {
  if (tag !== undefined) return "string";
  if (listedUnion !== undefined) return `${listedUnion}List`;
  if (isList) return type;
  return `${required ? "" : "*"}${nullable ? "*" : ""}${type}`;
}

function renderUnmarshal(record: string, closed: boolean, fields: readonly RenderedField[]): string {
  const names = (some: readonly RenderedField[]): string =>
    `[]string{${some.map((field) => literal(field.name)).join(", ")}}`;
  const nullable = fields.filter((field) => field.nullable);
  const constants = fields.flatMap((field) => constantOf(field) ?? []);
  const rules = [
    `required: ${names(fields.filter(({ required }) => required))}`,
    ...(fields.some(({ required }) => !required)
      ? [`optional: ${names(fields.filter(({ required }) => !required))}`]
      : []),
    ...(nullable.length > 0 ? [`nullable: ${names(nullable)}`] : []),
    ...(constants.length > 0
      ? [`constants: map[string]string{${constants.map((one) => `${literal(one.name)}: \`${one.json}\``).join(", ")}}`]
      : []),
    ...(closed ? ["closed: true"] : []),
  ];
  const decode = `decodeRecord(raw, (*plain)(value), rules{${rules.join(", ")}})`;
  // encoding/json reads null as "absent"; where both have a meaning the difference is put back.
  const either = fields.filter((field) => field.nullable && !field.required);
  const restore = either.map(
    ({ key, name, type }) =>
      `\tif err == nil && isNull(raw, ${literal(name)}) {\n\t\tvalue.${key} = new(*${type})\n\t}\n`,
  );
  const body = restore.length === 0 ? `\treturn ${decode}` : `\terr := ${decode}\n${restore.join("")}\treturn err`;
  return `func (value *${record}) UnmarshalJSON(raw []byte) error {
	type plain ${record}
${body}
}`;
}

/** Constants are filled in, and a list that was never set is sent as an empty one. */
function renderMarshal(name: string, fields: readonly RenderedField[]): string[] {
  const constants = fields
    .flatMap((field) => constantOf(field) ?? [])
    .map(({ key, json }) => `\tvalue.${key} = ${json}`);
  const lists = fields
    .filter(({ isList, required }) => isList && required)
    .map((field) => `\tif value.${field.key} == nil {\n\t\tvalue.${field.key} = ${goType(field)}{}\n\t}`);
  if (constants.length + lists.length === 0) return [];
  return [
    `func (value ${name}) MarshalJSON() ([]byte, error) {\n\ttype plain ${name}\n${[...constants, ...lists].join("\n")}\n\treturn json.Marshal(plain(value))\n}`,
  ];
}

function constantOf({
  key,
  name,
  tag,
  constant,
}: RenderedField): { readonly key: string; readonly name: string; readonly json: string } | undefined {
  const value = tag ?? constant;
  return value === undefined ? undefined : { key, name, json: literal(value) };
}

function renderScalar({ name, description, shape }: Scalar): string {
  return `${comment(name, description)}type ${name} = ${scalarType(shape)}`;
}

function scalarType(shape: ScalarShape): string {
  switch (shape.kind) {
    case "constant":
      return typeof shape.value === "boolean" ? "bool" : "string";
    case "string":
      return "string";
    case "boolean":
      return "bool";
    case "number":
      return shape.integer ? "int64" : "float64";
    case "object":
      return "map[string]any";
  }
}

function renderUnion({ name, description, tag, variants, open }: Union): string {
  const cases = variants.map(({ record, value }) => `\tcase ${literal(value)}:\n\t\treturn decodeAs[${record}](raw)`);
  const otherwise = open ? "UnknownEvent{Type: tag, Raw: raw}, nil" : `nil, fmt.Errorf("${tag}: %q is unknown", tag)`;
  const list = `// ${name}List is a list of ${name}.\ntype ${name}List []${name}

func (list *${name}List) UnmarshalJSON(raw []byte) error {
	items, err := decodeList(raw, Decode${name})
	*list = items
	return err
}`;
  return `${comment(name, description)}type ${name} interface{ is${name}() }
${open ? `\nfunc (UnknownEvent) is${name}() {}\n` : ""}
// Decode${name} reads one ${name}${open ? "; one of a later version comes as an UnknownEvent" : ""}.
func Decode${name}(raw []byte) (${name}, error) {
	tag, err := tagOf(raw, ${literal(tag)})
	if err != nil {
		return nil, err
	}
	switch tag {
${cases.join("\n")}
	}
	return ${otherwise}
}

${list}`;
}

function comment(name: string, description: string): string {
  const text = description.trim().split("\n").join("\n// ");
  return `// ${name}: ${text}\n`;
}
