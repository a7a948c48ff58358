import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../../generate/json.ts";

/** What an example is one of, by its file's name. */
export type Subject =
  | { readonly kind: "message"; readonly channel: string; readonly side: "client" | "server"; readonly type: string }
  | { readonly kind: "schema"; readonly name: string }
  | { readonly kind: "frame"; readonly channel: string; readonly side: "client" | "server" };

/** What is expected of one event of a refused frame; null for one that is taken. */
export type ExpectedItem = Readonly<Record<string, unknown>> | null;

/** An example file, read. */
export interface Example {
  /** Path inside spec/examples/. */
  readonly file: string;
  readonly valid: boolean;
  readonly subject: Subject;
  /** The JSON value; for a text that is none, undefined. */
  readonly instance: unknown;
  /** What goes over the wire. */
  readonly text: string;
  readonly rule: string | undefined;
  /** For an invalid command or client frame: the refusal of each event, or the close code. */
  readonly expect: readonly ExpectedItem[] | { readonly close: number } | undefined;
}

/** Every example below `folder` (spec/examples), and a line for each file that is none. */
export function readExamples(folder: string): { examples: Example[]; problems: string[] } {
  const examples: Example[] = [];
  const problems: string[] = [];
  for (const kind of ["valid", "invalid"]) {
    for (const name of readdirSync(join(folder, kind)).toSorted()) {
      const file = `${kind}/${name}`;
      const example = readExample(file, readFileSync(join(folder, file), "utf8"));
      if (typeof example === "string") problems.push(`spec/examples/${file} ${example}`);
      else examples.push(example);
    }
  }
  return { examples, problems };
}

function readExample(file: string, content: string): Example | string {
  const subject = subjectOf(file.replace(/^.*\//, ""));
  if (subject === undefined) return "has a name of none of the three forms that README.md gives";
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return "is no JSON";
  }
  if (file.startsWith("valid/")) {
    return {
      file,
      valid: true,
      subject,
      instance: data,
      text: JSON.stringify(data),
      rule: undefined,
      expect: undefined,
    };
  }
  return isObject(data) ? readInvalid(file, subject, data) : "is no wrapper { why, instance }";
}

function readInvalid(file: string, subject: Subject, data: Readonly<Record<string, unknown>>): Example | string {
  const { why, rule, expect, instance, text, ...others } = data;
  if (typeof why !== "string" || why === "") return "does not say `why`";
  if (Object.keys(others).length > 0) return `has unknown keys: ${Object.keys(others).join(", ")}`;
  if ("instance" in data === (typeof text === "string")) return "has either an `instance` or a `text`";
  if (rule !== undefined && typeof rule !== "string") return "has a `rule` that is no rule id";
  const read = readExpectation(expect);
  if (typeof read === "string") return read;
  const wire = typeof text === "string" ? text : JSON.stringify(instance);
  return {
    file,
    valid: false,
    subject,
    instance: typeof text === "string" ? undefined : instance,
    text: wire,
    rule,
    expect: read,
  };
}

function readExpectation(expect: unknown): Example["expect"] | string {
  if (expect === undefined) return undefined;
  if (isObject(expect) && typeof expect["close"] === "number") return { close: expect["close"] };
  const items: readonly unknown[] = Array.isArray(expect) ? expect : [expect];
  const read = items.filter((item): item is ExpectedItem => item === null || isObject(item));
  return read.length === items.length
    ? read
    : "has an `expect` that is neither a refusal, a list of them, nor a close code";
}

function subjectOf(name: string): Subject | undefined {
  const parts = name.split(".");
  if (parts.pop() !== "json" || !/^[a-z0-9-]+$/.test(parts.pop() ?? "")) return undefined;
  const [first, second, third] = parts;
  if (first === undefined || second === undefined) return undefined;
  if (first === "schema") return third === undefined ? { kind: "schema", name: second } : undefined;
  if (third === undefined) return undefined;
  if (first === "frame") return isSide(third) ? { kind: "frame", channel: second, side: third } : undefined;
  return isSide(second) ? { kind: "message", channel: first, side: second, type: third } : undefined;
}

function isSide(text: string): text is "client" | "server" {
  return text === "client" || text === "server";
}
