import { isObject } from "../json.ts";

/** A map of unknown content. */
export type Fields = Readonly<Record<string, unknown>>;

/** `value` if it is a map, else an empty one, so that a rule can look into what another rule refuses. */
export function objectOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

/** `value` if it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The strings among the items of `value`, if it is a list. */
export function stringsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === "string");
}

/** A scalar as text; a map, a list and nothing as an empty one. */
export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
