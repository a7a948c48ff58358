import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseSvelte } from "svelte/compiler";
import { parseSync } from "vite";
import { isObject } from "../../generate/json.ts";
import { loadSpec } from "../../generate/source.ts";

/** A regular expression, and the first place where it stands. */
export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** What runs in the Worker and in the page. Tests and tools see nobody's input. */
const CODE = [
  "{worker,web/client,web/app}/**/*.{ts,svelte}",
  "generated/{contract,http,ws,zod}/**/*.ts",
  "generated/*.ts",
];
const TEST_CODE = /\.test\.ts$|\/(testing|workerd|cases|examples)\//;

/** JSON Schema says how a `pattern` is read: as Unicode, and anywhere in the text. */
const PATTERN_FLAGS = "u";

/** Every regular expression of the code and of the spec, each once. */
export function findRegexes(root: string): readonly FoundRegex[] {
  const found = [...inSpec(root), ...inCode(root)];
  return [...Map.groupBy(found, ({ source, flags }) => `/${source}/${flags}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function inCode(root: string): readonly FoundRegex[] {
  const files = globSync(CODE, { cwd: root }).filter((file) => !TEST_CODE.test(file));
  return files.toSorted().flatMap((file) => inText(file, readFileSync(join(root, file), "utf8")));
}

/**
 * The regular expressions of one file. `RegExp` called with something else than a literal cannot be judged.
 *
 * @throws Error for such a call, and for a file that cannot be parsed
 */
export function inText(file: string, text: string): readonly FoundRegex[] {
  const found: FoundRegex[] = [];
  for (const node of nodesOf(treeOf(file, text))) {
    const regex = regexOf(node);
    if (regex === "unreadable") throw new Error(`${file}: a RegExp that is not made of a literal cannot be judged`);
    if (regex !== null) found.push({ ...regex, where: file });
  }
  return found;
}

function treeOf(file: string, text: string): unknown {
  if (file.endsWith(".svelte")) return parseSvelte(text, { modern: true });
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? "cannot be parsed"}`);
  return program;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Every object in a tree. Trees of components hold references to their parents; each object is looked at once. */
function* nodesOf(tree: unknown, seen = new Set<unknown>()): Generator<JsonObject> {
  if (seen.has(tree)) return;
  if (Array.isArray(tree)) {
    for (const item of tree) yield* nodesOf(item, seen);
  } else if (isObject(tree)) {
    seen.add(tree);
    yield tree;
    for (const child of Object.values(tree)) yield* nodesOf(child, seen);
  }
}

function regexOf(node: JsonObject): Pick<FoundRegex, "source" | "flags"> | "unreadable" | null {
  const { type, regex, callee } = node;
  if (type === "Literal" && isObject(regex)) return { source: String(regex["pattern"]), flags: String(regex["flags"]) };
  const isCall = type === "NewExpression" || type === "CallExpression";
  if (!isCall || !isObject(callee) || callee["name"] !== "RegExp") return null;
  const [source, flags] = Array.isArray(node["arguments"]) ? node["arguments"].map(literalOf) : [];
  return typeof source === "string" && (flags === undefined || typeof flags === "string")
    ? { source, flags: flags ?? "" }
    : "unreadable";
}

const literalOf = (node: unknown): unknown => (isObject(node) && node["type"] === "Literal" ? node["value"] : null);

function inSpec(root: string): readonly FoundRegex[] {
  return [...loadSpec(join(root, "spec")).files].flatMap(([file, { data }]) =>
    [...nodesOf(data)].flatMap(({ pattern }) =>
      typeof pattern === "string" ? { source: pattern, flags: PATTERN_FLAGS, where: `spec/${file}` } : [],
    ),
  );
}
