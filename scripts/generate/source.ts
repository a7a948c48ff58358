import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { pointerTokens } from "./pointer.ts";
import { SpecError, type SpecProblem } from "./problem.ts";
import { specFiles } from "./spec-hash.ts";

export { formatProblem, SpecError, type SpecProblem } from "./problem.ts";

/** One parsed YAML file that remembers where everything stood. */
interface SpecFile {
  readonly data: unknown;
  /**
   * The line (from 1) of what a JSON pointer names: the key's line inside a map, the item's line inside a list.
   * A pointer that leads nowhere gives the line of the deepest part that exists.
   */
  lineOf(pointer: string): number;
}

/** The whole spec as written: every YAML file by its path inside spec/ (`schemas/common.yaml`), in sorted order. */
export interface SpecSource {
  readonly files: ReadonlyMap<string, SpecFile>;
}

/**
 * Reads every YAML file that decides what is generated.
 * Throws a SpecError with rule GEN-1 for each place that is no well-formed YAML (repeated keys included).
 */
export function loadSpec(specDir: string): SpecSource {
  const files = new Map<string, SpecFile>();
  const problems: SpecProblem[] = [];
  for (const path of specFiles(specDir)) {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(specDir, path), "utf8"), { lineCounter: lines });
    for (const fault of [...document.errors, ...document.warnings]) {
      const [sentence = "not well-formed YAML"] = fault.message.split("\n");
      const message = sentence.replace(/ at line \d+, column \d+:?$/, "");
      problems.push({ file: path, line: lines.linePos(fault.pos[0]).line, rule: "GEN-1", message });
    }
    if (document.errors.length === 0) {
      files.set(path, { data: document.toJS(), lineOf: (pointer) => lineOf(document, lines, pointer) });
    }
  }
  if (problems.length > 0) throw new SpecError(problems);
  return { files };
}

function lineOf(document: Document, lines: LineCounter, pointer: string): number {
  let node: unknown = document.contents;
  let offset = startOf(document.contents);
  for (const token of pointerTokens(pointer)) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
      if (pair === undefined) break;
      offset = startOf(pair.key) || offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(token)];
      if (item === undefined) break;
      offset = startOf(item) || offset;
      node = item;
    } else {
      break;
    }
  }
  return lines.linePos(offset).line;
}

function startOf(node: unknown): number {
  return hasRange(node) ? (node.range?.[0] ?? 0) : 0;
}

function hasRange(node: unknown): node is Pick<Node, "range"> {
  return typeof node === "object" && node !== null && "range" in node;
}
