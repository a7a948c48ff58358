import { posix } from "node:path";
import { type Place } from "../report.ts";
import type { SpecProblem, SpecSource } from "../source.ts";

export type { Place } from "../report.ts";
export { valueAt } from "../bundle/references.ts";

/** Names a place in a set or map. */
export function placeKey(place: Place): string {
  return `${place.file}#${place.pointer}`;
}

/** Where a `$ref` that is written in `file` points, whether something stands there or not. */
export function placeOfRef(file: string, ref: string): Place {
  const [path = "", pointer = ""] = ref.split("#");
  return {
    file: path === "" ? file : posix.join(posix.dirname(file), path),
    pointer: decodeURIComponent(pointer),
  };
}

/** A problem at a place of the spec. */
export function problemAt(source: SpecSource, rule: string, place: Place, message: string): SpecProblem {
  const line = source.files.get(place.file)?.lineOf(place.pointer) ?? 1;
  return { file: place.file, line, rule, message };
}
