import type {
  ConstrainedEnumModel,
  ConstrainedMetaModel,
  ConstrainedObjectModel,
  ConstrainedUnionModel,
  OutputModel,
} from "@asyncapi/modelina";
import { type AsyncAPIDocumentInterface, Parser } from "@asyncapi/parser";
import { isObject, type JsonObject, stringAt } from "../json.ts";
import { type Enumeration, type Field, type Inventory, ModelError, type RecordModel, type Union } from "./inventory.ts";

/** Files of models by their paths inside generated/models/. */
export type ModelFiles = ReadonlyMap<string, string>;

/** What every emitter gets. */
export interface ModelInput {
  readonly inventory: Inventory;
  /** The synthetic document, parsed once for all languages. */
  readonly document: AsyncAPIDocumentInterface;
}

/** Parses a document for Modelina. Throws where it is no valid AsyncAPI. */
export async function parseForModelina(document: JsonObject): Promise<AsyncAPIDocumentInterface> {
  const parsed = await new Parser().parse(JSON.stringify(document));
  if (parsed.document !== undefined) return parsed.document;
  throw new Error(parsed.diagnostics.map(({ message }) => message).join("\n"));
}

/** Any of Modelina's generators. */
interface Generator {
  generate(input: AsyncAPIDocumentInterface): Promise<readonly OutputModel[]>;
}

/**
 * The rendered models by name, sorted. A record that stands below several unions is rendered several times; all copies
 * must be equal.
 */
export async function renderModels(
  generator: Generator,
  document: AsyncAPIDocumentInterface,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { model, result } of await generator.generate(document)) {
    if (result === "") continue;
    const text = result.trim();
    const earlier = texts.get(model.name);
    if (earlier !== undefined && earlier !== text) throw new ModelError(`${model.name} was rendered in two ways`);
    texts.set(model.name, text);
  }
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Keeps the name of a schema. Modelina would call `Status` `ReservedStatus` for the sake of languages that we have not. */
export function asIs({ modelName }: { readonly modelName: string }): string {
  return modelName;
}

/** The schema behind a model of Modelina, as given in the synthetic document. */
export function schemaOf(model: ConstrainedMetaModel): Readonly<Record<string, unknown>> {
  const input: unknown = model.originalInput;
  return isObject(input) ? input : {};
}

/** The name of a named string, number or map; undefined for one that is written in place. */
export function aliasOf(model: ConstrainedMetaModel): string | undefined {
  return stringAt(schemaOf(model), "$id");
}

/** One property of a record with everything that an emitter needs. */
export interface RenderedField extends Field {
  /** Its name in the language. */
  readonly key: string;
  /** Its type in the language, without what stands for absent or null. */
  readonly type: string;
}

/** Looks up the record behind a model and joins its fields with the names and types that Modelina found. */
export function recordBehind(
  inventory: Inventory,
  model: ConstrainedObjectModel,
): Omit<RecordModel, "fields"> & { readonly fields: readonly RenderedField[] } {
  const record = inventory.records.find(({ name }) => name === model.name);
  if (record === undefined) throw new ModelError(`${model.name} is no record of the contract`);
  const byWireName = new Map(
    Object.values(model.properties).map((property) => [property.unconstrainedPropertyName, property]),
  );
  const fields = record.fields.map((field) => {
    const property = byWireName.get(field.name);
    if (property === undefined) throw new ModelError(`${model.name}.${field.name} was lost`);
    return { ...field, key: property.propertyName, type: property.property.type };
  });
  return { ...record, fields };
}

/** Looks up the enumeration behind a model. */
export function enumBehind(inventory: Inventory, model: ConstrainedEnumModel): Enumeration {
  const found = inventory.enums.find(({ name }) => name === model.name);
  if (found === undefined) throw new ModelError(`${model.name} is no enumeration of the contract`);
  return found;
}

/** Looks up the union behind a model. */
export function unionBehind(inventory: Inventory, model: ConstrainedUnionModel): Union {
  const found = inventory.unions.find(({ name }) => name === model.name);
  if (found === undefined) throw new ModelError(`${model.name} is no union of the contract`);
  return found;
}
