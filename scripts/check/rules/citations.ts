import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A rule id that stands at the beginning of a test's name. */
export interface Citation {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

const citing = /^(?:\[[A-Z]{2,3}-\d+\]\s*)+/;
const runners = ["test", "it", "describe"];
/** Tests that do not run show nothing. */
const idle = ["skip", "todo", "skipIf", "runIf", "fixme"];

/** Every citation of a rule in the names of the tests of a repository, those that are switched off left out. */
export function findCitations(root: string): Citation[] {
  const files = globSync("{worker,web,scripts,spec}/**/*.{test,spec}.ts", {
    cwd: root,
    exclude: (path) => path.includes("node_modules"),
  });
  return files.toSorted().flatMap((file) => citationsIn(file, readFileSync(join(root, file), "utf8")));
}

/** The citations in one test file. A name is the first argument of `test`, `it` or `describe`, whatever stands between. */
export function citationsIn(file: string, text: string): Citation[] {
  if (!/["'`]\[[A-Z]{2,3}-\d+\]/.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Citation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isRunner(node.expression)) {
      const [name] = node.arguments;
      if (name !== undefined) found.push(...idsOf(name, source, file));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether `test`, `test.each(rows)`, `test.describe.parallel` and the like are called; not `test.skip`. */
function isRunner(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return runners.includes(callee.text);
  if (ts.isPropertyAccessExpression(callee)) return !idle.includes(callee.name.text) && isRunner(callee.expression);
  if (ts.isCallExpression(callee)) return isRunner(callee.expression);
  return ts.isTaggedTemplateExpression(callee) && isRunner(callee.tag);
}

function idsOf(name: ts.Expression, source: ts.SourceFile, file: string): Citation[] {
  const text = ts.isStringLiteralLike(name) ? name.text : ts.isTemplateExpression(name) ? name.head.text : "";
  const line = source.getLineAndCharacterOfPosition(name.getStart()).line + 1;
  return [...(citing.exec(text)?.[0] ?? "").matchAll(/[A-Z]{2,3}-\d+/g)].map(([id]) => ({ id, file, line }));
}
