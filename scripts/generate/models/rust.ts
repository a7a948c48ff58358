import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RustGenerator } from "@asyncapi/modelina";
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
  schemaOf,
  unionBehind,
} from "./modelina.ts";

/**
 * A crate for serde. Modelina's common preset is not used: it writes 32-bit numbers, tags variants with the names of
 * their types, reads null as no number, and derives orders and hashes that fractions do not have.
 */
export async function rustModels({ inventory, document }: ModelInput): Promise<ModelFiles> {
  const models = await renderModels(generatorFor(inventory), document);
  const parts = [
    `${header("//")}\n\n${template("src/lib.rs").trim()}`,
    ...inventory.scalars.map(renderScalar),
    ...models.values(),
  ];
  return new Map([
    ["rust/Cargo.toml", `${header("#")}\n${template("Cargo.toml")}`],
    ["rust/src/lib.rs", `${parts.join("\n\n")}\n`],
    ["rust/src/wire.rs", `${header("//")}\n\n${template("src/wire.rs")}`],
  ]);
}

function template(name: string): string {
  return readFileSync(join(import.meta.dirname, "templates/rust", name), "utf8");
}

function generatorFor(inventory: Inventory): RustGenerator {
  return new RustGenerator({
    typeMapping: {
      String: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "String",
      Integer: ({ constrainedModel }) =>
        aliasOf(constrainedModel) ?? integerType(schemaOf(constrainedModel)["minimum"]),
      Float: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "f64",
      Boolean: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "bool",
      Array: ({ constrainedModel }) => `Vec<${constrainedModel.valueModel.type}>`,
      Dictionary: ({ constrainedModel }) => constrainedModel.name,
    },
    constraints: { modelName: asIs, propertyKey: ({ objectPropertyModel }) => snake(objectPropertyModel.propertyName) },
    presets: [
      {
        struct: {
          self: ({ model }) => {
            const { name, description, closed, fields } = recordBehind(inventory, model);
            // The tag is not a field: serde takes it from the union and writes it there.
            const lines = fields.filter(({ tag }) => tag === undefined).flatMap(renderField);
            const body = lines.length === 0 ? " {}" : ` {\n${lines.join("\n")}\n}`;
            return `${docs(description)}${derives}${closed ? "\n#[serde(deny_unknown_fields)]" : ""}\npub struct ${name}${body}`;
          },
        },
        enum: {
          self: ({ model }) => {
            const { name, description, values } = enumBehind(inventory, model);
            return `${docs(description)}${copyDerives}\npub enum ${name} {\n${values.map((value) => variantLines(value).join("\n")).join("\n")}\n}`;
          },
        },
        union: { self: ({ model }) => renderUnion(unionBehind(inventory, model)) },
      },
    ],
  });
}

const derives = "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]";
const copyDerives = "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]";

function renderField({ key, name, type, description, required, nullable }: RenderedField): string[] {
  const rename = key === name ? [] : [`rename = ${literal(name)}`];
  // `present` tells null from absent, which serde's own Option does not.
  const optional = required
    ? []
    : ["default", 'deserialize_with = "present"', 'skip_serializing_if = "Option::is_none"'];
  // Without a function of its own, serde would take a required Option that is absent for null.
  const strict = required && nullable ? ['deserialize_with = "required"'] : [];
  const args = [...rename, ...optional, ...strict];
  const inner = nullable ? `Option<${type}>` : type;
  return [
    ...docs(description, "    ")
      .trimEnd()
      .split("\n")
      .filter((line) => line !== ""),
    ...(args.length === 0 ? [] : [`    #[serde(${args.join(", ")})]`]),
    `    pub ${key}: ${required ? inner : `Option<${inner}>`},`,
  ];
}

function renderScalar({ name, description, shape }: Scalar): string {
  const note = docs(description);
  if (shape.kind !== "constant") return `${note}pub type ${name} = ${scalarType(shape)};`;
  if (typeof shape.value === "string")
    return `${note}${copyDerives}\npub enum ${name} {\n${variantLines(shape.value).join("\n")}\n}`;
  const value = shape.value === true;
  return `${note}${copyDerives}
#[serde(try_from = "bool", into = "bool")]
pub struct ${name};

impl TryFrom<bool> for ${name} {
    type Error = &'static str;
    fn try_from(value: bool) -> Result<Self, Self::Error> {
        if ${value ? "" : "!"}value {
            Ok(Self)
        } else {
            Err("must be ${value}")
        }
    }
}

impl From<${name}> for bool {
    fn from(_: ${name}) -> bool {
        ${value}
    }
}`;
}

function scalarType(shape: Exclude<ScalarShape, { readonly kind: "constant" }>): string {
  switch (shape.kind) {
    case "string":
      return "String";
    case "boolean":
      return "bool";
    case "number":
      return shape.integer ? integerType(shape.minimum) : "f64";
    case "object":
      return "serde_json::Map<String, serde_json::Value>";
  }
}

function integerType(minimum: unknown): string {
  return typeof minimum === "number" && minimum >= 0 ? "u64" : "i64";
}

function variantLines(value: string): string[] {
  return [`    #[serde(rename = ${literal(value)})]`, `    ${value.split(/\W/).map(pascal).join("")},`];
}

/** Open unions read what comes later as `Unknown`; a derived reader cannot keep its content. */
function renderUnion({ name, description, tag, variants, open }: Union): string {
  const tagged = `#[serde(tag = ${literal(tag)})]`;
  const items = variants.flatMap(({ record, value }) => [
    `    #[serde(rename = ${literal(value)})]`,
    `    ${variantName(value)}(${record}),`,
  ]);
  if (!open) return `${docs(description)}${derives}\n${tagged}\npub enum ${name} {\n${items.join("\n")}\n}`;
  const arms = variants.map(
    ({ value }) => `            Some(${literal(value)}) => from_value(value).map(Self::${variantName(value)}),`,
  );
  return `${docs(description)}#[derive(Clone, Debug, PartialEq, Serialize)]
${tagged}
pub enum ${name} {
${items.join("\n")}
    /// Of a type that this version does not know. Keep your place by its \`seq\`, if it has one (FR-6).
    #[serde(skip_serializing)]
    Unknown(Value),
}

impl<'de> Deserialize<'de> for ${name} {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get(${literal(tag)}).and_then(Value::as_str) {
${arms.join("\n")}
            Some(_) => Ok(Self::Unknown(value)),
            None => Err(Error::custom("${tag}: is missing or no string")),
        }
        .map_err(D::Error::custom)
    }
}`;
}

function variantName(value: string): string {
  return pascal(value);
}

const keywords = [
  "as",
  "crate",
  "enum",
  "fn",
  "for",
  "impl",
  "in",
  "loop",
  "match",
  "mod",
  "move",
  "pub",
  "ref",
  "self",
  "static",
  "struct",
  "trait",
  "type",
  "use",
  "where",
];

function snake(name: string): string {
  const plain = name.replaceAll(/([A-Z])/g, "_$1").toLowerCase();
  return keywords.includes(plain) ? `r#${plain}` : plain;
}

function docs(text: string, indent = ""): string {
  if (text.trim() === "") return "";
  return `${text
    .trim()
    .split("\n")
    .map((line) => `${indent}/// ${line}`.trimEnd())
    .join("\n")}\n`;
}
