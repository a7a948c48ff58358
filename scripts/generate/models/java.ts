import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JavaGenerator } from "@asyncapi/modelina";
import { literal } from "../text.ts";
import { header } from "./header.ts";
import { type Inventory, ModelError, type Union } from "./inventory.ts";
import {
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
 * Records for Jackson, a file each. Modelina's Jackson preset is not used: it has nothing for records, makes a class of
 * every constant, lets a record belong to the first of its unions only, and has no place for events of later versions.
 */
export async function javaModels({ inventory, document }: ModelInput): Promise<ModelFiles> {
  const models = await renderModels(generatorFor(inventory), document);
  const unknowns = inventory.unions.filter(({ open }) => open).map(({ name }) => name);
  const files = [...models].map(([name, text]) => [`java/cfmessenger/${name}.java`, fileOf(text)] as const);
  return new Map([
    ...files,
    [
      "java/cfmessenger/UnknownEvent.java",
      fileOf(template("UnknownEvent.java").replace("UNIONS", unknowns.join(", "))),
    ],
    ["java/cfmessenger/Wire.java", fileOf(template("Wire.java"))],
  ]);
}

function template(name: string): string {
  return readFileSync(join(import.meta.dirname, "templates/java", name), "utf8");
}

function fileOf(text: string): string {
  const used = Object.entries(imports).filter(([name]) => new RegExp(`\\b${name}\\b`).test(text));
  const lines = used.map(([name, from]) => `import ${from}.${name};`).sort();
  return `${header("//")}\npackage cfmessenger;\n\n${lines.length === 0 ? "" : `${lines.join("\n")}\n\n`}${text.trim()}\n`;
}

const annotations = [
  "JsonAnyGetter",
  "JsonAnySetter",
  "JsonCreator",
  "JsonIgnoreProperties",
  "JsonInclude",
  "JsonProperty",
  "JsonSubTypes",
  "JsonTypeInfo",
  "JsonTypeName",
];
const imports: Readonly<Record<string, string>> = {
  ...Object.fromEntries(annotations.map((name) => [name, "com.fasterxml.jackson.annotation"])),
  ...Object.fromEntries(["JsonProcessingException"].map((name) => [name, "com.fasterxml.jackson.core"])),
  ...Object.fromEntries(
    ["DeserializationFeature", "JsonNode", "MapperFeature", "ObjectMapper"].map((name) => [
      name,
      "com.fasterxml.jackson.databind",
    ]),
  ),
  ...Object.fromEntries(
    ["CoercionAction", "CoercionInputShape"].map((name) => [name, "com.fasterxml.jackson.databind.cfg"]),
  ),
  IOException: "java.io",
  JsonMapper: "com.fasterxml.jackson.databind.json",
  LogicalType: "com.fasterxml.jackson.databind.type",
  ...Object.fromEntries(["ArrayList", "LinkedHashMap", "List", "Map", "Objects"].map((name) => [name, "java.util"])),
};

function generatorFor(inventory: Inventory): JavaGenerator {
  return new JavaGenerator({
    modelType: "record",
    collectionType: "List",
    typeMapping: {
      String: () => "String",
      Integer: () => "long",
      Float: () => "double",
      Boolean: () => "boolean",
      Array: ({ constrainedModel }) => `List<${boxed(constrainedModel.valueModel.type)}>`,
      Dictionary: () => "Map<String, Object>",
      Union: ({ constrainedModel }) => constrainedModel.name,
    },
    constraints: { modelName: asIs, propertyKey: ({ objectPropertyModel }) => objectPropertyModel.propertyName },
    presets: [
      {
        record: {
          self: ({ model }) => {
            const { name, description, closed, fields, unions } = recordBehind(inventory, model);
            const tag = fields.find((field) => field.tag !== undefined)?.tag;
            // The tag is not a component: Jackson takes it from the union and writes it there.
            const components = fields.filter((field) => field.tag === undefined);
            const marks = [
              ...(tag === undefined ? [] : [`@JsonTypeName(${literal(tag)})\n`]),
              ...(closed ? [] : ["@JsonIgnoreProperties(ignoreUnknown = true)\n"]),
            ];
            const above = unions.length === 0 ? "" : ` implements ${unions.join(", ")}`;
            const checks = components.flatMap(renderCheck);
            const body =
              checks.length === 0
                ? ""
                : `\n  public ${name} {\n${checks.map((line) => `    ${line}`).join("\n")}\n  }\n`;
            return `${docs(description, components)}${marks.join("")}public record ${name}(${components.map(renderComponent).join(",")}${components.length === 0 ? "" : "\n"})${above} {${body}}`;
          },
        },
        enum: {
          self: ({ model }) => {
            const { name, description, values } = enumBehind(inventory, model);
            const items = values.map(
              (value) => `  @JsonProperty(${literal(value)})\n  ${value.replaceAll(/\W/g, "_").toUpperCase()}`,
            );
            return `${docs(description)}public enum ${name} {\n${items.join(",\n")}\n}`;
          },
        },
        union: { self: ({ model }) => renderUnion(unionBehind(inventory, model)) },
      },
    ],
  });
}

/** Optional and nullable at once is a JsonNode: null for absent, a NullNode for null. Other types have one null only. */
function renderComponent({ name, type, required, nullable }: RenderedField): string {
  const mark = required
    ? `@JsonProperty(value = ${literal(name)}, required = true)`
    : `@JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty(${literal(name)})`;
  return `\n    ${mark} ${!required && nullable ? "JsonNode" : required && !nullable ? type : boxed(type)} ${name}`;
}

/** What the constructor checks: nothing required is null, lists cannot change, constants have their value. */
function renderCheck({ name, type, required, nullable, isList, constant }: RenderedField): string[] {
  if (constant !== undefined) {
    const differs =
      typeof constant === "string" ? `!${literal(constant)}.equals(${name})` : `${constant === true ? "!" : ""}${name}`;
    return [`if (${differs}) throw new IllegalArgumentException(${literal(`${name} must be ${String(constant)}`)});`];
  }
  if (isList)
    return [required ? `${name} = List.copyOf(${name});` : `${name} = ${name} == null ? null : List.copyOf(${name});`];
  if (!required && nullable) {
    const test = nodeTests[type];
    if (test === undefined) throw new ModelError(`${name}: no way to have ${type}, null and absent`);
    return [
      `if (${name} != null && !${name}.isNull() && !${name}.${test}()) throw new IllegalArgumentException(${literal(`${name} must be ${type} or null`)});`,
    ];
  }
  return required && !nullable && boxed(type) === type ? [`Objects.requireNonNull(${name}, ${literal(name)});`] : [];
}

const nodeTests: Readonly<Record<string, string>> = {
  String: "isTextual",
  long: "isIntegralNumber",
  boolean: "isBoolean",
};

function boxed(type: string): string {
  const boxes: Readonly<Record<string, string>> = { long: "Long", double: "Double", boolean: "Boolean" };
  return boxes[type] ?? type;
}

function renderUnion({ name, description, tag, variants, open }: Union): string {
  const unknown = open ? ", defaultImpl = UnknownEvent.class, visible = true" : "";
  const types = variants.map(
    ({ record, value }) => `  @JsonSubTypes.Type(value = ${record}.class, name = ${literal(value)})`,
  );
  const permitted = [...variants.map(({ record }) => record), ...(open ? ["UnknownEvent"] : [])];
  return `${docs(description)}@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = ${literal(tag)}${unknown})
@JsonSubTypes({
${types.join(",\n")}
})
public sealed interface ${name} permits ${permitted.join(", ")} {}`;
}

function docs(description: string, components: readonly RenderedField[] = []): string {
  const params = components
    .filter((field) => field.description !== "")
    .map((field) => `@param ${field.name} ${field.description}`);
  const lines = [description, ...params]
    .flatMap((text) => text.trim().split("\n"))
    .map((line) => ` * ${line.replaceAll("*/", "*&#47;")}`.trimEnd());
  if (lines.length === 0) throw new ModelError("a model without a description");
  return `/**\n${lines.join("\n")}\n */\n`;
}
