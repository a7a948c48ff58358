import { posix } from "node:path";
import { isObject, stringAt } from "../json.ts";
import { pointerTo, pointerTokens } from "../pointer.ts";
import type { Place, Report } from "../report.ts";
import type { SpecSource } from "../source.ts";

/** The value at a place, or undefined where there is none. */
export function valueAt(source: SpecSource, place: Place): unknown {
  let value: unknown = source.files.get(place.file)?.data;
  for (const token of pointerTokens(place.pointer)) {
    if (Array.isArray(value)) value = value[Number(token)];
    else if (isObject(value) && Object.hasOwn(value, token)) value = value[token];
    else return undefined;
  }
  return value;
}

/** Where a `$ref` that is written at `from` leads, or undefined (noted as GEN-2) when nothing is there. */
export function resolveReference(source: SpecSource, report: Report, from: Place, ref: string): Place | undefined {
  const [path = "", pointer = ""] = ref.split("#");
  const file = path === "" ? from.file : posix.join(posix.dirname(from.file), path);
  const target = { file, pointer: decodeURIComponent(pointer) };
  if (valueAt(source, target) !== undefined) return target;
  const missing = source.files.has(file) ? `nothing at ${target.pointer}` : "no such file";
  report.add(
    "GEN-2",
    { file: from.file, pointer: pointerTo(from.pointer, "$ref") },
    `$ref ${ref} leads nowhere: ${missing}`,
  );
  return undefined;
}

/** The names of all schemas, by place and the other way round. */
export class SchemaNames {
  readonly #source: SpecSource;
  readonly #report: Report;
  readonly #nameAt = new Map<string, string>();
  /** Where each named schema is written. */
  readonly places = new Map<string, Place>();

  /** Names every top-level key of schemas/*.yaml, and every payload of messages/** that is written in place. */
  constructor(source: SpecSource, report: Report) {
    this.#source = source;
    this.#report = report;
    for (const [file, { data }] of source.files) {
      if (file.startsWith("schemas/") && isObject(data)) {
        for (const key of Object.keys(data)) this.#name(key, { file, pointer: pointerTo("", key) });
      } else if (file.startsWith("messages/") && isObject(data) && stringAt(data["payload"], "$ref") === undefined) {
        this.#name(stringAt(data["payload"], "title"), { file, pointer: "/payload" });
      }
    }
  }

  /** The name of the schema that is written at a place, if it is a named one. */
  at(place: Place): string | undefined {
    return this.#nameAt.get(placeKey(place));
  }

  /** The name of the schema that a `$ref` at `from` leads to; undefined when there is none (noted as GEN-2 or GEN-5). */
  nameOf(from: Place, ref: string): string | undefined {
    const target = resolveReference(this.#source, this.#report, from, ref);
    if (target === undefined) return undefined;
    const name = this.at(target);
    if (name !== undefined) return name;
    const onward = stringAt(valueAt(this.#source, target), "$ref");
    if (target.file.startsWith("messages/") && onward !== undefined) return this.nameOf(target, onward);
    this.#report.add(
      "GEN-5",
      from,
      `$ref ${ref} leads to a schema without a name; make it a top-level key of schemas/`,
    );
    return undefined;
  }

  #name(name: string | undefined, place: Place): void {
    if (name === undefined || !/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      this.#report.add("GEN-5", place, `a schema needs a PascalCase name, not ${JSON.stringify(name) ?? "none"}`);
      return;
    }
    const other = this.places.get(name);
    if (other !== undefined) {
      this.#report.add("GEN-3", place, `the name ${name} is taken by spec/${other.file}`);
      return;
    }
    this.places.set(name, place);
    this.#nameAt.set(placeKey(place), name);
  }
}

function placeKey({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}
