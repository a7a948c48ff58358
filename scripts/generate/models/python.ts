import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConstrainedMetaModel, PythonGenerator } from "@asyncapi/modelina";
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
  schemaOf,
} from "./modelina.ts";

/**
 * A package of pydantic 2 models. Modelina's own pydantic preset is not used: it drops every length, range and pattern,
 * writes `'undefined'` for a constant `true`, no alias for a union, and 30 lines of plumbing for unknown fields a class.
 */
export async function pythonModels({ inventory, document }: ModelInput): Promise<ModelFiles> {
  const models = await renderModels(generatorFor(inventory), document);
  const parts = [
    `${header("#")}\n${template("models.py")}`,
    ...inventory.scalars.map(renderScalar),
    ...models.values(),
    ...inventory.unions.map(renderUnion),
  ];
  return new Map([
    ["python/cf_messenger/__init__.py", `${header("#")}\n${template("__init__.py")}`],
    ["python/cf_messenger/models.py", `${parts.map((part) => part.trim()).join("\n\n\n")}\n`],
    ["python/cf_messenger/py.typed", ""],
    ["python/pyproject.toml", `${header("#")}\n${template("pyproject.toml")}`],
  ]);
}

function template(name: string): string {
  return readFileSync(join(import.meta.dirname, "templates/python", name), "utf8");
}

/** The words of Python's grammar, which are no names. */
const reserved =
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  );

/** How a property or a value of an enum is called in Python: a word of the grammar gets an underscore behind. */
const attributeName = (name: string): string => (reserved.includes(name) ? `${name}_` : name);

function generatorFor(inventory: Inventory): PythonGenerator {
  const inPlace = ({ constrainedModel }: { constrainedModel: ConstrainedMetaModel }): string =>
    aliasOf(constrainedModel) ?? constrained(schemaOf(constrainedModel));
  return new PythonGenerator({
    typeMapping: {
      String: inPlace,
      Integer: inPlace,
      Float: inPlace,
      Boolean: inPlace,
      Array: ({ constrainedModel }) =>
        annotated(`list[${constrainedModel.valueModel.type}]`, schemaOf(constrainedModel)),
      Dictionary: ({ constrainedModel }) => constrainedModel.name,
      Union: ({ constrainedModel }) => constrainedModel.name,
    },
    // Attributes are called as on the wire, so that type checkers know the constructor and nothing but the wire's name is read.
    constraints: {
      modelName: asIs,
      propertyKey: ({ objectPropertyModel: { propertyName } }) => attributeName(propertyName),
    },
    presets: [
      {
        class: {
          self: ({ model }) => {
            const { name, description, closed, fields } = recordBehind(inventory, model);
            const nullable = fields.filter((field) => field.nullable).map((field) => pythonText(field.name));
            const lines = [
              docstring(description),
              ...(closed ? [`model_config = ConfigDict(extra="forbid")`] : []),
              ...(nullable.length > 0
                ? [`_nullable: ClassVar[frozenset[str]] = frozenset({${nullable.join(", ")}})`]
                : []),
              "",
              ...fields.map(renderField),
            ];
            return `class ${name}(Model):\n${lines.map((line) => (line === "" ? "" : `    ${line}`)).join("\n")}`;
          },
        },
        enum: {
          self: ({ model }) => {
            const { name, description, values } = enumBehind(inventory, model);
            const items = values.map(
              (value) => `    ${attributeName(value.replaceAll(/\W/g, "_"))} = ${pythonText(value)}`,
            );
            return `class ${name}(str, Enum):\n    ${docstring(description)}\n\n${items.join("\n")}`;
          },
        },
      },
    ],
  });
}

function renderField({ name, key, type, tag, required, nullable }: RenderedField): string {
  if (tag !== undefined) return `${key}: Literal[${pythonText(tag)}] = ${pythonText(tag)}`;
  const alias = key === name ? [] : [`alias=${pythonText(name)}`];
  const optional = required ? [] : ["default=None"];
  const value = [...optional, ...alias];
  const full = nullable || !required ? `${type} | None` : type;
  return value.length === 0 ? `${key}: ${full}` : `${key}: ${full} = Field(${value.join(", ")})`;
}

function renderScalar({ name, description, shape }: Scalar): string {
  return `${name} = ${scalarType(shape)}\n${docstring(description)}`;
}

function scalarType(shape: ScalarShape): string {
  switch (shape.kind) {
    case "constant":
      return `Literal[${typeof shape.value === "string" ? pythonText(shape.value) : shape.value === true ? "True" : "False"}]`;
    case "string":
    case "boolean":
      return constrained({ ...shape, type: shape.kind });
    case "number":
      return constrained({ ...shape, type: shape.integer ? "integer" : "number" });
    case "object":
      return "dict[str, Any]";
  }
}

/** The Python type of a string, number or boolean, with what its schema asks of the value. */
function constrained(schema: Readonly<Record<string, unknown>>): string {
  const types: Readonly<Record<string, string>> = { string: "str", integer: "int", number: "float", boolean: "bool" };
  const [type = ""] = Array.isArray(schema["type"]) ? schema["type"] : [schema["type"]];
  return annotated(types[String(type)] ?? "Any", schema);
}

const keywords = {
  minLength: "min_length",
  maxLength: "max_length",
  minItems: "min_length",
  maxItems: "max_length",
  minimum: "ge",
  maximum: "le",
};

function annotated(type: string, schema: Readonly<Record<string, unknown>>): string {
  const rules = Object.entries(keywords).flatMap(([keyword, name]) =>
    keyword in schema ? [`${name}=${String(schema[keyword])}`] : [],
  );
  const pattern = schema["pattern"];
  if (typeof pattern === "string") rules.push(`pattern=${pythonText(pattern)}`);
  return rules.length === 0 ? type : `Annotated[${type}, Field(${rules.join(", ")})]`;
}

/** Open unions have a place for what comes later; closed ones refuse it. */
function renderUnion({ name, description, tag, variants, open }: Union): string {
  const note = docstring(description);
  if (!open)
    return `${name} = Annotated[\n${variants.map(({ record }) => `    ${record}`).join(" |\n")},\n    Field(discriminator=${pythonText(tag)}),\n]\n${note}`;
  const tagged = variants.map(({ record, value }) => `    Annotated[${record}, Tag(${pythonText(value)})]`);
  const known = variants.map(({ value }) => pythonText(value)).join(", ");
  return `${name} = Annotated[\n${[...tagged, '    Annotated[UnknownEvent, Tag("?")]'].join(" |\n")},\n    Discriminator(tag_of(frozenset({${known}}))),\n]\n${note}`;
}

function docstring(text: string): string {
  return `"""${text.trim().replaceAll("\\", "\\\\").replaceAll('"""', "'''")}"""`;
}

/** A string literal of Python; JSON's escapes are a part of Python's. */
function pythonText(text: string): string {
  return JSON.stringify(text);
}
