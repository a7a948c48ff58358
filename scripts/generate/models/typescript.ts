import { ConstrainedUnionModel, TypeScriptGenerator } from "@asyncapi/modelina";
import { docstring, literal } from "../text.ts";
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
  unionBehind,
} from "./modelina.ts";

/** One module of plain types, for programs that do not take this repository's own `generated/types.ts`. */
export async function typescriptModels({ inventory, document }: ModelInput): Promise<ModelFiles> {
  const models = await renderModels(generatorFor(inventory), document);
  const parts = [header("//"), ...inventory.scalars.map(renderScalar), ...models.values()];
  return new Map([["typescript/index.ts", `${parts.join("\n\n")}\n`]]);
}

function generatorFor(inventory: Inventory): TypeScriptGenerator {
  return new TypeScriptGenerator({
    modelType: "interface",
    typeMapping: {
      String: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "string",
      Integer: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "number",
      Float: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "number",
      Boolean: ({ constrainedModel }) => aliasOf(constrainedModel) ?? "boolean",
      Array: ({ constrainedModel }) => `readonly ${constrainedModel.valueModel.type}[]`,
      Dictionary: ({ constrainedModel }) => constrainedModel.name,
      Union: ({ constrainedModel }) => constrainedModel.name,
    },
    // Property names as on the wire: nothing renames them when these types are compiled.
    constraints: { modelName: asIs, propertyKey: ({ objectPropertyModel }) => objectPropertyModel.propertyName },
    presets: [
      {
        interface: {
          self: ({ model }) => {
            const { name, description, fields } = recordBehind(inventory, model);
            const lines = fields.map((field) => {
              const type = field.tag === undefined ? field.type : literal(field.tag);
              return `${docstring(field.description, "  ")}  ${field.key}${field.required ? "" : "?"}: ${type}${field.nullable ? " | null" : ""};`;
            });
            return `${docstring(description)}export interface ${name} {\n${lines.join("\n")}\n}`;
          },
        },
        type: {
          self: ({ model }) =>
            model instanceof ConstrainedUnionModel ? renderUnion(unionBehind(inventory, model)) : "",
        },
        enum: {
          self: ({ model }) => {
            const { name, description, values } = enumBehind(inventory, model);
            return `${docstring(description)}export type ${name} = ${values.map(literal).join(" | ")};`;
          },
        },
      },
    ],
  });
}

function renderScalar({ name, description, shape }: Scalar): string {
  return `${docstring(description)}export type ${name} = ${scalarType(shape)};`;
}

function scalarType(shape: ScalarShape): string {
  switch (shape.kind) {
    case "constant":
      return literal(shape.value);
    case "string":
    case "number":
    case "boolean":
      return shape.kind;
    case "object":
      return "Readonly<Record<string, unknown>>";
  }
}

function renderUnion({ name, description, variants }: Union): string {
  return `${docstring(description)}export type ${name} =${variants.map(({ record }) => `\n  | ${record}`).join("")};`;
}
