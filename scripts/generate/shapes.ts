import type { Bundle } from "./bundle.ts";
import { type Place, Report } from "./report.ts";
import { ShapeReader } from "./shape/read.ts";
import { tellApart } from "./shape/union.ts";
import { referencesOf, type Shape, type Shapes } from "./shape.ts";
import type { SpecSource } from "./source.ts";

const nowhere: Place = { file: "", pointer: "" };

/**
 * The shapes of all named schemas, each after those that it refers to.
 * Throws a SpecError (GEN-4) for anything that cannot be generated exactly, recursion included.
 */
export function readShapes(contract: Bundle, source: SpecSource): Shapes {
  const report = new Report(source);
  const shapes = new ShapeReader(report).readAll(contract.schemas, contract.places);
  const at = (name: string): Place => contract.places[name] ?? nowhere;
  for (const [name, shape] of shapes) {
    if (shape.kind === "union" && tellApart(shape.names, shapes) === undefined) {
      report.add("GEN-4", at(name), `the variants of ${name} share no required property with constants of their own`);
    }
    if (shape.kind === "array" || shape.kind === "object")
      checkUniqueItems(shape, shapes, () =>
        report.add("GEN-4", at(name), "uniqueItems is generated for lists of scalars only"),
      );
  }
  const ordered = inOrder(shapes, (name) =>
    report.add("GEN-4", at(name), `${name} refers to itself, which is not generated`),
  );
  report.throwIfAny();
  return ordered;
}

function inOrder(shapes: ReadonlyMap<string, Shape>, recursive: (name: string) => void): Map<string, Shape> {
  const ordered = new Map<string, Shape>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    const shape = shapes.get(name);
    if (shape === undefined || ordered.has(name)) return;
    if (open.has(name)) {
      recursive(name);
      return;
    }
    open.add(name);
    for (const used of referencesOf(shape)) visit(used);
    ordered.set(name, shape);
  };
  for (const name of shapes.keys()) visit(name);
  return ordered;
}

function checkUniqueItems(shape: Shape, shapes: ReadonlyMap<string, Shape>, wrong: () => void): void {
  if (shape.kind === "object") {
    for (const property of Object.values(shape.properties)) checkUniqueItems(property.shape, shapes, wrong);
  }
  if (shape.kind !== "array") return;
  const items = shape.items.kind === "reference" ? shapes.get(shape.items.name) : shape.items;
  if (shape.uniqueItems && !["string", "enum", "number", "boolean"].includes(items?.kind ?? "")) wrong();
  checkUniqueItems(shape.items, shapes, wrong);
}
