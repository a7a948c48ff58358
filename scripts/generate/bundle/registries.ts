import { isObject, objectAt } from "../json.ts";
import { pointerTo } from "../pointer.ts";
import type { Place, Report } from "../report.ts";
import type { SpecSource } from "../source.ts";

/** One number of the contract. */
export interface Limit {
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
}

const backoffs = ["none", "retryAfter", "exponential"] as const;
const reconnects = ["no", "backoff", "afterSignIn", "retryAfter"] as const;
type Backoff = (typeof backoffs)[number];
type Reconnect = (typeof reconnects)[number];

/** One refusal. */
interface ErrorEntry {
  readonly http: number;
  readonly close?: number;
  readonly retryable: boolean;
  readonly backoff: Backoff;
  readonly developer: string;
  readonly person: string;
}

/** One WebSocket close code. */
interface CloseCode {
  readonly name: string;
  readonly reconnect: Reconnect;
  readonly text: string;
}

/** What to do for codes that are not listed; the first range that fits counts. */
interface CloseCodeRange {
  readonly from: number;
  readonly to: number;
  readonly reconnect: Reconnect;
}

/** Reads limits.yaml, noting each malformed entry as GEN-6. */
export function readLimits(source: SpecSource, report: Report): Record<string, Limit> {
  const limits: Record<string, Limit> = {};
  for (const [name, entry] of Object.entries(rootOf(source, "limits.yaml"))) {
    const at = { file: "limits.yaml", pointer: pointerTo("", name) };
    const reader = new Entry(entry, at, report, ["value", "unit", "reason"]);
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) report.add("GEN-6", at, "a limit's name is camelCase");
    limits[name] = { value: reader.integer("value"), unit: reader.text("unit"), reason: reader.text("reason") };
  }
  return limits;
}

/** The registry of errors.yaml. */
export interface ErrorRegistry {
  readonly errors: Readonly<Record<string, ErrorEntry>>;
  readonly closeCodes: Readonly<Record<number, CloseCode>>;
  readonly closeCodeDefaults: readonly CloseCodeRange[];
}

/** Reads errors.yaml, noting each malformed entry as GEN-6. */
export function readErrors(source: SpecSource, report: Report): ErrorRegistry {
  const root = rootOf(source, "errors.yaml");
  const closeCodes: Record<number, CloseCode> = {};
  const names = new Set<string>();
  for (const [code, entry] of Object.entries(objectAt(root, "closeCodes"))) {
    const at = { file: "errors.yaml", pointer: pointerTo("", "closeCodes", code) };
    const reader = new Entry(entry, at, report, ["name", "reconnect", "text"]);
    const name = reader.text("name");
    if (names.has(name)) report.add("GEN-6", at, `the name ${name} is taken`);
    names.add(name);
    closeCodes[Number(code)] = { name, reconnect: reader.oneOf("reconnect", reconnects), text: reader.text("text") };
  }
  const errors: Record<string, ErrorEntry> = {};
  for (const [code, entry] of Object.entries(objectAt(root, "errors"))) {
    const at = { file: "errors.yaml", pointer: pointerTo("", "errors", code) };
    const reader = new Entry(entry, at, report, ["http", "close", "retryable", "backoff", "developer", "person"]);
    const close = isObject(entry) && entry["close"] !== undefined ? reader.integer("close") : undefined;
    if (close !== undefined && closeCodes[close] === undefined)
      report.add("GEN-6", at, `${close} is not in closeCodes`);
    errors[code] = {
      http: reader.integer("http"),
      ...(close === undefined ? {} : { close }),
      retryable: reader.truth("retryable"),
      backoff: reader.oneOf("backoff", backoffs),
      developer: reader.text("developer"),
      person: reader.text("person"),
    };
  }
  const ranges = root["closeCodeDefaults"];
  const closeCodeDefaults = (Array.isArray(ranges) ? ranges : []).map((entry, index) => {
    const at = { file: "errors.yaml", pointer: pointerTo("", "closeCodeDefaults", index) };
    const reader = new Entry(entry, at, report, ["from", "to", "reconnect"]);
    return { from: reader.integer("from"), to: reader.integer("to"), reconnect: reader.oneOf("reconnect", reconnects) };
  });
  return { errors, closeCodes, closeCodeDefaults };
}

function rootOf(source: SpecSource, file: string): Readonly<Record<string, unknown>> {
  const data = source.files.get(file)?.data;
  return isObject(data) ? data : {};
}

/** Reads the fields of one entry. A wrong field is noted and read as something harmless, for nothing is emitted then. */
class Entry {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #at: Place;
  readonly #report: Report;

  constructor(value: unknown, at: Place, report: Report, known: readonly string[]) {
    this.#fields = isObject(value) ? value : {};
    this.#at = at;
    this.#report = report;
    for (const key of Object.keys(this.#fields)) {
      if (!known.includes(key)) this.#wrong(key, `is not one of ${known.join(", ")}`);
    }
  }

  text(key: string): string {
    const value = this.#fields[key];
    if (typeof value === "string" && value !== "") return value;
    return (this.#wrong(key, "must be a text"), "");
  }

  integer(key: string): number {
    const value = this.#fields[key];
    if (typeof value === "number" && Number.isSafeInteger(value)) return value;
    return (this.#wrong(key, "must be an integer"), 0);
  }

  truth(key: string): boolean {
    const value = this.#fields[key];
    if (typeof value === "boolean") return value;
    return (this.#wrong(key, "must be true or false"), false);
  }

  oneOf<const T extends string>(key: string, known: readonly [T, ...T[]]): T {
    const found = known.find((value) => value === this.#fields[key]);
    if (found !== undefined) return found;
    return (this.#wrong(key, `must be one of ${known.join(", ")}`), known[0]);
  }

  #wrong(key: string, message: string): void {
    this.#report.add("GEN-6", { file: this.#at.file, pointer: pointerTo(this.#at.pointer, key) }, `${key} ${message}`);
  }
}
