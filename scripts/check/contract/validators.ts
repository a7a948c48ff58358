import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import * as classicModule from "../../../generated/zod/classic.ts";
import * as miniModule from "../../../generated/zod/mini.ts";
import { isObject } from "../../generate/json.ts";

/** Whether an instance fits the schema of a name. Throws for a name that it does not know. */
export type Verdict = (name: string, instance: unknown) => boolean;

/** The three judges of an instance; ajv knows nothing of ours and reads the published schemas. */
export interface Judges {
  /** JSON Schema 2020-12 as published: the word of the contract. */
  readonly exact: Verdict;
  /** The same with every closed object opened: what a reader must at least accept. */
  readonly open: Verdict;
  /** Generated for the server. Must agree with `exact`. */
  readonly classic: Verdict;
  /** Generated for readers. Must agree with `open`. */
  readonly mini: Verdict;
}

/** The judges for the contract that is generated in `root`. */
export function judgesOf(root: string): Judges {
  const document: unknown = JSON.parse(readFileSync(join(root, "generated/schemas.json"), "utf8"));
  return {
    exact: schemaVerdict(document),
    open: schemaVerdict(opened(document), { trusted: true }),
    classic: zodVerdict(classicModule),
    mini: zodVerdict(miniModule),
  };
}

/** A verdict by ajv over the `$defs` of a document. Throws for one that is no JSON Schema, unless it is `trusted`. */
export function schemaVerdict(document: unknown, { trusted = false } = {}): Verdict {
  if (!isObject(document)) throw new Error("schemas.json holds no object");
  const ajv = new Ajv2020({ strict: true, strictTypes: false, validateSchema: !trusted, meta: !trusted });
  ajv.addVocabulary(["x-limit", "x-breaking-ack"]);
  ajv.addSchema({ ...document, $id: "cfm" });
  const compiled = new Map<string, ValidateFunction>();
  return (name, instance) => {
    const validate = compiled.get(name) ?? ajv.compile({ $ref: `cfm#/$defs/${name}` });
    compiled.set(name, validate);
    return validate(instance);
  };
}

/** A copy of a schema in which every object allows fields that it does not name. */
function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "additionalProperties" && value === false ? true : opened(value),
    ]),
  );
}

/** A verdict by the `<Name>Schema` of a generated module. */
function zodVerdict(module: Readonly<Record<string, unknown>>): Verdict {
  const parsers = new Map<string, Parser>();
  for (const [name, value] of Object.entries(module)) {
    if (isParser(value)) parsers.set(name, value);
  }
  return (name, instance) => {
    const parser = parsers.get(`${name}Schema`);
    if (parser === undefined) throw new Error(`there is no ${name}Schema`);
    return parser.safeParse(instance).success;
  };
}

interface Parser {
  safeParse(value: unknown): { readonly success: boolean };
}

function isParser(value: unknown): value is Parser {
  return typeof value === "object" && value !== null && "safeParse" in value && typeof value.safeParse === "function";
}
