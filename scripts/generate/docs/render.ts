import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bundle, bundle } from "../bundle.ts";
import { objectAt, stringAt } from "../json.ts";
import type { Output } from "../output.ts";
import { Report } from "../report.ts";
import { ShapeReader } from "../shape/read.ts";
import { readShapes } from "../shapes.ts";
import type { SpecSource } from "../source.ts";
import { indexPage } from "./index-page.ts";
import { type Links, markdown } from "./markdown.ts";
import { type Page, renderPage } from "./page.ts";
import { type ReadShape, requestsPage } from "./requests.ts";
import { errorsPage, limitsPage, shapesPage } from "./tables.ts";

/** What the pages are made from. */
export interface DocsInput {
  readonly source: SpecSource;
  /** spec/RULES.md and spec/VERSIONS.md. */
  readonly rules: string;
  readonly versions: string;
  /** Paths of all example files inside spec/examples, sorted. */
  readonly examples: readonly string[];
  /** SHA-256 of the spec. */
  readonly sha256: string;
}

/** Every page of our own and their style sheet, by path inside generated/docs. sockets.html is made by a tool, not here. */
export function renderDocs({ source, rules, versions, examples, sha256 }: DocsInput): Output {
  const contract = bundle(source);
  const read = shapeReader(source);
  const links = linksInto(contract);
  const protocol = stringAt(objectAt(contract.schemas, "Protocol"), "const") ?? "";
  const pages: readonly Page[] = [
    indexPage(protocol, examples, sha256),
    requestsPage(contract, read, links),
    shapesPage(readShapes(contract, source), links),
    errorsPage(contract, links),
    limitsPage(contract, links),
    {
      path: "rules.html",
      title: "Rules",
      lead: "What the schemas cannot say. Every server and every client keeps these.",
      body: markdown(rules, links),
    },
    {
      path: "versions.html",
      title: "Versions",
      lead: "What may change within a version, and what needs a new one.",
      body: markdown(versions, links),
    },
  ];
  return new Map([
    ...pages.map((page): [string, string] => [page.path, renderPage(page)]),
    ["docs.css", readFileSync(join(import.meta.dirname, "docs.css"), "utf8")],
  ]);
}

/** Reads the schemas that operations have in place. That they are sound is the business of the generator. */
function shapeReader(source: SpecSource): ReadShape {
  const reader = new ShapeReader(new Report(source));
  return (schema) => reader.read(schema, { file: "openapi.yaml", pointer: "" });
}

/** Words in backquotes that are the name of an error, a limit or a shape lead to it. */
function linksInto({ errors, limits, schemas }: Bundle): Links {
  const files: Readonly<Record<string, string>> = {
    "asyncapi.yaml": "sockets.html",
    "openapi.yaml": "requests.html",
    "limits.yaml": "limits.html",
    "errors.yaml": "errors.html",
    "RULES.md": "rules.html",
    "VERSIONS.md": "versions.html",
  };
  return {
    of: (word) => {
      if (Object.hasOwn(errors, word)) return `errors.html#${word}`;
      if (Object.hasOwn(limits, word)) return `limits.html#${word}`;
      if (Object.hasOwn(schemas, word)) return `shapes.html#${word}`;
      return Object.hasOwn(files, word) ? files[word] : undefined;
    },
  };
}
