import { isObject } from "../../generate/json.ts";
import { pointerTo, pointerTokens } from "../../generate/pointer.ts";
import { type Fields, listOf, objectOf } from "../../generate/lint/values.ts";
import type { Break, Direction } from "./direction.ts";
import { compareFields } from "./fields.ts";
import { compareValue } from "./keywords.ts";

/** Two documents to compare. */
export interface Pair {
  readonly before: Fields;
  readonly now: Fields;
}

/** Compares schemas of two documents, each pair of named ones once a direction, and collects what breaks. */
export class SchemaComparison {
  readonly #documents: Pair;
  readonly #seen = new Set<string>();
  readonly #breaks = new Map<string, Break>();

  constructor(documents: Pair) {
    this.#documents = documents;
  }

  /** Every break that was found so far, each once. */
  get breaks(): Break[] {
    return [...this.#breaks.values()];
  }

  /** Notes a break that is none of a schema. */
  note(at: string, message: string, acknowledged?: string): void {
    this.#breaks.set(`${at} ${message}`, { at, message, ...(acknowledged === undefined ? {} : { acknowledged }) });
  }

  /** Compares two schemas, `$ref`s followed. `at` names the place for people. */
  compare(before: unknown, now: unknown, direction: Direction, at: string, acknowledged?: string): void {
    const [from, to] = [this.#follow("before", before), this.#follow("now", now)];
    const place = to.name ?? at;
    if (from.name !== undefined && to.name !== undefined) {
      const key = `${direction} ${from.name} ${to.name} ${acknowledged ?? ""}`;
      if (this.#seen.has(key)) return;
      this.#seen.add(key);
    }
    const own = to.schema["x-breaking-ack"];
    const reason = typeof own === "string" && own !== "" ? own : acknowledged;
    this.#compareFollowed({ before: from.schema, now: to.schema }, direction, place, reason);
  }

  #compareFollowed(schemas: Pair, direction: Direction, at: string, acknowledged?: string): void {
    const report = (place: string, message: string): void => this.note(place, message, acknowledged);
    const { before, now } = schemas;
    if ("oneOf" in before || "oneOf" in now) {
      if (!("oneOf" in before && "oneOf" in now)) report(at, "it was a union before, or is one now");
      else this.#compareVariants(schemas, direction, at, acknowledged);
      return;
    }
    compareValue(before, now, direction, at, report);
    if (isObject(before["items"])) this.compare(before["items"], now["items"], direction, `${at}/items`, acknowledged);
    if (before["type"] !== "object" || now["type"] !== "object") return;
    for (const { name, from, to } of compareFields(before, now, direction, at, report)) {
      this.compare(from, to, direction, pointerTo(at, name), acknowledged);
    }
  }

  #compareVariants({ before, now }: Pair, direction: Direction, at: string, acknowledged?: string): void {
    const [from, to] = [this.#variants("before", before), this.#variants("now", now)];
    for (const [name, variant] of from.byName) {
      const same = to.byName.get(name);
      if (same !== undefined) this.compare(variant, same, direction, `${at} ${name}`, acknowledged);
      else if (direction === "toServer") this.note(at, `the variant ${name} is gone`, acknowledged);
    }
    // Readers skip events of a type that they do not know; they have no such way out with other unions.
    if (direction === "toServer" || to.tag === "type") return;
    for (const name of to.byName.keys()) {
      if (!from.byName.has(name)) this.note(at, `the variant ${name} may come now`, acknowledged);
    }
  }

  /** The variants by the constant that tells them apart, or by their names where there is none. */
  #variants(side: keyof Pair, union: Fields): { tag: string | undefined; byName: ReadonlyMap<string, Fields> } {
    const variants = listOf(union["oneOf"]).map((variant) => this.#follow(side, variant));
    const [first] = variants;
    const tag = Object.keys(objectOf(first?.schema["properties"])).find((property) =>
      variants.every(({ schema }) => typeof this.#constant(side, schema, property) === "string"),
    );
    const byName = variants.map(({ name, schema }, index): [string, Fields] => {
      return [tag === undefined ? (name ?? `number ${index}`) : String(this.#constant(side, schema, tag)), schema];
    });
    return { tag, byName: new Map(byName) };
  }

  #constant(side: keyof Pair, schema: Fields, property: string): unknown {
    return this.#follow(side, objectOf(schema["properties"])[property]).schema["const"];
  }

  #follow(side: keyof Pair, value: unknown): { name: string | undefined; schema: Fields } {
    let name: string | undefined;
    let schema = objectOf(value);
    for (let hops = 0; typeof schema["$ref"] === "string" && hops < 10; hops += 1) {
      const tokens = pointerTokens(schema["$ref"].replace(/^#/, ""));
      name = tokens.at(-1);
      schema = objectOf(valueAt(this.#documents[side], tokens));
    }
    return { name, schema };
  }
}

/** What stands at a path of a document; undefined where nothing does. */
function valueAt(document: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>(
    (value, token) => (Array.isArray(value) ? value[Number(token)] : objectOf(value)[token]),
    document,
  );
}

/** The value, or what its `$ref` inside the document leads to. */
export function followIn(document: Fields, value: unknown): Fields {
  const ref = objectOf(value)["$ref"];
  return typeof ref === "string"
    ? followIn(document, valueAt(document, pointerTokens(ref.replace(/^#/, ""))))
    : objectOf(value);
}
