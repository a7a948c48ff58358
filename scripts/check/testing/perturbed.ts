import { isObject } from "../../generate/json.ts";
import { pointerTo } from "../../generate/pointer.ts";
import { childSchemas, type SchemaAt } from "../../generate/lint/schemas.ts";
import { stringsOf } from "../../generate/lint/values.ts";
import type { Change } from "./change.ts";

/** A schema that says almost the same. */
export interface Perturbation {
  readonly schema: string;
  readonly title: string;
  readonly changes: readonly Change[];
}

const bounds = ["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"];

/** Every way in which one keyword of one schema of a document can be slightly wrong. */
export function perturbations(definitions: Readonly<Record<string, unknown>>): Perturbation[] {
  return Object.entries(definitions).flatMap(([name, schema]) => {
    if (!isObject(schema)) return [];
    return parts({ file: "", pointer: `/$defs/${name}`, schema }).flatMap((part) =>
      changesOf(part).map(({ what, changes }) => ({
        schema: name,
        title: `${part.pointer.replace("/$defs/", "")}: ${what}`,
        changes,
      })),
    );
  });
}

function parts(root: SchemaAt): SchemaAt[] {
  return [root, ...childSchemas(root).flatMap(parts)];
}

function changesOf({ pointer, schema }: SchemaAt): { what: string; changes: readonly Change[] }[] {
  const shifted = bounds.flatMap((keyword) => {
    const bound = schema[keyword];
    // Beyond the largest exact integer one more is the same number.
    if (typeof bound !== "number" || bound === Number.MAX_SAFE_INTEGER) return [];
    return [bound - 1, bound + 1]
      .filter((value) => value >= 0 || keyword.endsWith("imum"))
      .map((value) => ({ what: `${keyword} ${value}`, changes: [{ at: pointerTo(pointer, keyword), set: value }] }));
  });
  const required = stringsOf(schema["required"]).map((name, index) => ({
    what: `${name} optional`,
    changes: [{ remove: pointerTo(pointer, "required", index) }],
  }));
  const fewer = stringsOf(schema["enum"]).map((value, index) => ({
    what: `no ${value}`,
    changes: [{ remove: pointerTo(pointer, "enum", index) }],
  }));
  const opened =
    schema["additionalProperties"] === false
      ? [{ what: "open", changes: [{ at: pointerTo(pointer, "additionalProperties"), set: true }] }]
      : [];
  const alike =
    schema["uniqueItems"] === true
      ? [{ what: "items may be equal", changes: [{ remove: pointerTo(pointer, "uniqueItems") }] }]
      : [];
  const notNull = Array.isArray(schema["type"])
    ? [{ what: "not null", changes: [{ at: pointerTo(pointer, "type"), set: schema["type"][0] }] }]
    : [];
  return [...shifted, ...required, ...fewer, ...opened, ...alike, ...notNull];
}
