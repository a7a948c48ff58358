import { isObject, type Json, type JsonObject, sortedByKey } from "../json.ts";
import { pointerTo, pointerTokens } from "../pointer.ts";
import type { Place, Report } from "../report.ts";
import type { SpecSource } from "../source.ts";
import { resolveReference, type SchemaNames, valueAt } from "./references.ts";

/** The component groups of the two documents that a `$ref` into another file can land in. */
type Group = "schemas" | "parameters" | "responses" | "messages";

/**
 * A bundled document, and where its parts were written: `paths/<path>`, and `<group>/<name>` for every component that is
 * no schema.
 */
export interface BundledDocument {
  readonly document: JsonObject;
  readonly places: ReadonlyMap<string, Place>;
}

/** Copies schemas with every `$ref` turned into `#/components/schemas/<Name>`. */
export class SchemaCopier {
  readonly #names: SchemaNames;
  readonly #report: Report;

  constructor(names: SchemaNames, report: Report) {
    this.#names = names;
    this.#report = report;
  }

  /** A copy of the schema at `place`; calls `used` with each name that it refers to. */
  copy(value: unknown, place: Place, used: (name: string) => void): Json {
    if (Array.isArray(value)) return value.map((item, index) => this.copy(item, below(place, index), used));
    if (!isObject(value)) return scalar(value);
    if (typeof value["$ref"] === "string") return this.reference(value, value["$ref"], place, used);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.copy(inner, below(place, key), used)]),
    );
  }

  /** The one-line reference for a `$ref` at `place`. Keywords beside it would be lost, so they are refused (GEN-4). */
  reference(
    value: Readonly<Record<string, unknown>>,
    ref: string,
    place: Place,
    used: (name: string) => void,
  ): JsonObject {
    if (Object.keys(value).length > 1)
      this.#report.add("GEN-4", place, "keywords beside a $ref; put them into the named schema");
    const name = this.#names.nameOf(place, ref);
    if (name === undefined) return {};
    used(name);
    return schemaReference(name);
  }

  /** The name of the schema that is written at a place, if it is a named one. */
  nameAt(place: Place): string | undefined {
    return this.#names.at(place);
  }
}

function schemaReference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * Turns one of the two root documents into a single self-contained one: path items are put in place, everything else
 * that another file holds becomes a component, sorted by name. References inside the root file stay as they are.
 */
export class DocumentBundler {
  readonly #source: SpecSource;
  readonly #report: Report;
  readonly #copier: SchemaCopier;
  readonly #root: string;
  readonly #schemas: Readonly<Record<string, { schema: JsonObject; uses: ReadonlySet<string> }>>;
  readonly #components: Record<Group, Record<string, Json>> = {
    schemas: {},
    parameters: {},
    responses: {},
    messages: {},
  };
  readonly #places = new Map<string, Place>();

  constructor(
    source: SpecSource,
    report: Report,
    copier: SchemaCopier,
    root: string,
    schemas: Readonly<Record<string, { schema: JsonObject; uses: ReadonlySet<string> }>>,
  ) {
    this.#source = source;
    this.#report = report;
    this.#copier = copier;
    this.#root = root;
    this.#schemas = schemas;
  }

  bundle(): BundledDocument {
    const copy = this.#copy(this.#source.files.get(this.#root)?.data, { file: this.#root, pointer: "" }, []);
    if (!isObject(copy)) {
      this.#report.add("GEN-2", { file: this.#root, pointer: "" }, "the document is missing or empty");
      return { document: {}, places: this.#places };
    }
    const { components, ...rest } = copy;
    const groups: Record<string, Json> = {};
    for (const [group, entries] of Object.entries(this.#components)) {
      if (Object.keys(entries).length > 0) groups[group] = sortedByKey(entries);
    }
    const document = { ...rest, components: sortedByKey({ ...(isObject(components) ? components : {}), ...groups }) };
    return { document, places: this.#places };
  }

  #copy(value: unknown, place: Place, context: readonly string[]): Json {
    if (Array.isArray(value)) {
      return value.map((item, index) => this.#copy(item, below(place, index), [...context, String(index)]));
    }
    if (!isObject(value)) return scalar(value);
    if (typeof value["$ref"] === "string") return this.#follow(value, value["$ref"], place, context);
    const name = this.#copier.nameAt(place);
    if (name !== undefined) {
      this.#useSchema(name);
      return schemaReference(name);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.#copy(inner, below(place, key), [...context, key])]),
    );
  }

  #follow(value: Readonly<Record<string, unknown>>, ref: string, place: Place, context: readonly string[]): Json {
    if (place.file === this.#root && ref.startsWith("#")) {
      resolveReference(this.#source, this.#report, place, ref);
      return { $ref: ref };
    }
    const group = groupOf(context);
    if (group === "schemas") return this.#copier.reference(value, ref, place, (name) => this.#useSchema(name));
    const target = resolveReference(this.#source, this.#report, place, ref);
    if (target === undefined) return {};
    if (group === "paths") {
      this.#places.set(`paths/${context.at(-1)}`, target);
      return this.#copy(valueAt(this.#source, target), target, context);
    }
    const name =
      group === "messages" ? `${context[1]}.${context.at(-1)}` : (pointerTokens(target.pointer).at(-1) ?? "");
    this.#useComponent(group, name, target, place);
    return { $ref: `#/components/${group}/${name}` };
  }

  #useComponent(group: Exclude<Group, "schemas">, name: string, target: Place, from: Place): void {
    const key = `${group}/${name}`;
    const earlier = this.#places.get(key);
    if (earlier !== undefined) {
      const same = earlier.file === target.file && earlier.pointer === target.pointer;
      if (!same) this.#report.add("GEN-3", from, `the name ${name} is taken by spec/${earlier.file}`);
      return;
    }
    this.#places.set(key, target);
    this.#components[group][name] = this.#copy(valueAt(this.#source, target), target, ["components", group, name]);
  }

  #useSchema(name: string): void {
    if (Object.hasOwn(this.#components.schemas, name)) return;
    const entry = this.#schemas[name];
    if (entry === undefined) return;
    this.#components.schemas[name] = entry.schema;
    for (const used of entry.uses) this.#useSchema(used);
  }
}

/** What a `$ref` at this position of a document leads to. */
function groupOf(context: readonly string[]): Group | "paths" {
  const [parent, last] = [context.at(-2), context.at(-1) ?? ""];
  if (context.length === 2 && parent === "paths") return "paths";
  if (parent === "parameters" && /^\d+$/.test(last)) return "parameters";
  if (parent === "responses" && /^(\d{3}|[1-5]XX|default)$/.test(last)) return "responses";
  if (context[0] === "channels" && parent === "messages" && context.length === 4) return "messages";
  return "schemas";
}

function below(place: Place, key: string | number): Place {
  return { file: place.file, pointer: pointerTo(place.pointer, key) };
}

function scalar(value: unknown): Json {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
