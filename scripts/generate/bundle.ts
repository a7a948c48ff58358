import { type Channel, readChannels } from "./bundle/channels.ts";
import { DocumentBundler, SchemaCopier } from "./bundle/document.ts";
import { checkNeeded } from "./bundle/needed.ts";
import { SchemaNames, valueAt } from "./bundle/references.ts";
import { type ErrorRegistry, type Limit, readErrors, readLimits } from "./bundle/registries.ts";
import { isJsonObject, type JsonObject, type JsonSchema, sortedByKey } from "./json.ts";
import { type Place, Report } from "./report.ts";
import type { SpecSource } from "./source.ts";

export type { Channel, ChannelMessage } from "./bundle/channels.ts";

/** The whole contract in one piece: everything that emitters read. Plain data, in a fixed order. */
export interface Bundle extends ErrorRegistry {
  /** Self-contained AsyncAPI 3.1. */
  readonly asyncapi: JsonObject;
  /** Self-contained OpenAPI 3.1. */
  readonly openapi: JsonObject;
  /** Every named schema, payloads included, sorted. References read `#/components/schemas/<Name>`. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Where each named schema is written, for messages. */
  readonly places: Readonly<Record<string, Place>>;
  /** Where `paths/<path>` and `parameters/<name>` of the OpenAPI document are written, for messages. */
  readonly openapiPlaces: ReadonlyMap<string, Place>;
  readonly channels: Readonly<Record<string, Channel>>;
  readonly limits: Readonly<Record<string, Limit>>;
}

/** Puts the files of the spec together. Throws a SpecError that names everything that does not fit (GEN-2 to GEN-9). */
export function bundle(source: SpecSource): Bundle {
  const report = new Report(source);
  const names = new SchemaNames(source, report);
  const copier = new SchemaCopier(names, report);
  const entries: Record<string, { schema: JsonSchema; uses: ReadonlySet<string> }> = {};
  for (const [name, place] of names.places) {
    const uses = new Set<string>();
    const schema = copier.copy(valueAt(source, place), place, (used) => uses.add(used));
    if (!isJsonObject(schema)) report.add("GEN-4", place, `${name} is not a schema`);
    else if ("$ref" in schema) report.add("GEN-4", place, `${name} is only another name; use the other one`);
    else entries[name] = { schema, uses };
  }
  const schemas = sortedByKey(Object.fromEntries(Object.entries(entries).map(([name, { schema }]) => [name, schema])));
  const asyncapi = new DocumentBundler(source, report, copier, "asyncapi.yaml", entries).bundle();
  const openapi = new DocumentBundler(source, report, copier, "openapi.yaml", entries).bundle();
  report.throwIfAny();
  const channels = readChannels(asyncapi, schemas, report);
  const limits = readLimits(source, report);
  const registry = readErrors(source, report);
  checkNeeded({ schemas, limits, ...registry }, report);
  report.throwIfAny();
  return {
    asyncapi: asyncapi.document,
    openapi: openapi.document,
    openapiPlaces: openapi.places,
    schemas,
    places: sortedByKey(Object.fromEntries(names.places)),
    channels,
    limits,
    ...registry,
  };
}
