import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { isObject } from "../../json.ts";
import type { Fault } from "../cannot.ts";
import type { Inventory } from "../inventory.ts";

/** Says what is wrong with a value of a named schema or union. */
export type FaultFinder = (name: string, value: unknown) => ReadonlySet<Fault>;

/**
 * Sorts the complaints of an independent JSON Schema validator into kinds of faults.
 *
 * @param document schemas.json
 * @param inventory tells the variants of unions apart, so that only the one that is meant is asked
 */
export function faultFinder(document: Readonly<Record<string, unknown>>, inventory: Inventory): FaultFinder {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, verbose: true });
  ajv.addVocabulary(["x-limit", "x-breaking-ack"]);
  ajv.addSchema({ ...document, $id: "cfm" });
  const find: FaultFinder = (name, value) => {
    const union = inventory.unions.find((one) => one.name === name);
    if (union === undefined) {
      const validate = ajv.compile({ $ref: `cfm#/$defs/${name}` });
      const faults = validate(value) ? [] : (validate.errors ?? []).map(faultOf);
      return new Set([...faults, ...(hasLoneSurrogate(value) ? ["surrogate" as const] : [])]);
    }
    if (!isObject(value)) return new Set(["type"]);
    if (!Object.hasOwn(value, union.tag)) return new Set(["missing"]);
    const tag = value[union.tag];
    if (typeof tag !== "string") return new Set([typeof tag === "number" ? "tagType" : "type"]);
    const variant = union.variants.find((one) => one.value === tag);
    return variant === undefined ? new Set(["tag"]) : find(variant.record, value);
  };
  return find;
}

const byKeyword: Readonly<Record<string, Fault>> = {
  required: "missing",
  additionalProperties: "unknownField",
  enum: "enum",
  const: "constant",
  pattern: "pattern",
  minLength: "length",
  maxLength: "length",
  minItems: "items",
  maxItems: "items",
  uniqueItems: "unique",
};

function faultOf({ keyword, data, schema, parentSchema }: ErrorObject): Fault {
  const known = byKeyword[keyword];
  if (known !== undefined) return known;
  if (keyword === "minimum" || keyword === "maximum")
    return parentSchema?.["type"] === "integer" && Number(data) < 0 ? "negative" : "range";
  if (keyword !== "type") throw new Error(`no kind of fault for the keyword ${keyword}`);
  if (data === null) return "null";
  return schema === "integer" && typeof data === "number" ? "fraction" : "type";
}

function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === "string") return !value.isWellFormed();
  if (Array.isArray(value)) return value.some(hasLoneSurrogate);
  return (
    isObject(value) && Object.entries(value).some(([key, inner]) => !key.isWellFormed() || hasLoneSurrogate(inner))
  );
}
