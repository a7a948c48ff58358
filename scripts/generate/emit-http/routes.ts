import type { Bundle } from "../bundle.ts";
import { isJsonObject, type Json, type JsonObject, objectAt, objectEntries } from "../json.ts";
import { pointerTo } from "../pointer.ts";
import { type Place, Report } from "../report.ts";
import type { Shapes } from "../shape.ts";
import type { SpecSource } from "../source.ts";
import { docstring, importLine, key, literal } from "../text.ts";
import { parameterText } from "./parameters.ts";

const methods = ["get", "put", "post", "delete", "patch"];

/** http/routes.ts: one createRoute object per operation, by operationId. Notes what it cannot express as GEN-8. */
export function emitRoutes(contract: Bundle, shapes: Shapes, source: SpecSource): string {
  const report = new Report(source);
  const emitter = new RouteEmitter(contract, shapes, report);
  const routes: string[] = [];
  const planned: string[] = [];
  const seen = new Set<string>();
  for (const { path, method, operation, place } of operationsOf(contract)) {
    const id = operation["operationId"];
    if (!methods.includes(method)) report.add("GEN-8", place, `${method} is no method that is generated`);
    else if (typeof id !== "string") report.add("GEN-8", place, "an operation needs an operationId");
    else if (seen.has(id)) report.add("GEN-8", place, `the operationId ${id} is taken`);
    else {
      seen.add(id);
      if (operation["x-stage"] === "planned") planned.push(id);
      const summary = typeof operation["summary"] === "string" ? `${operation["summary"]}. ` : "";
      const doc = docstring(`${summary}\`${method.toUpperCase()} ${path}\``, "  ");
      routes.push(`${doc}  ${key(id)}: ${emitter.route({ path, method, operation, place })},\n`);
    }
  }
  const shared = emitter.sharedResponses();
  report.throwIfAny();
  return `import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
${importLine([...emitter.imports], "../zod/classic.ts")}import { inline, named } from "./served.ts";

export { contractDocument } from "./served.ts";

/** An integer as it stands in a path or query, in its only spelling; the schema behind it sets the bounds. */
const wholeNumber = z.string().regex(/^(0|-?[1-9]\\d{0,15})$/).transform(Number);

${shared}
/** Every operation of the contract by its operationId. */
export const routes = {
${routes.join("")}};

/** An operation of the contract. */
export type OperationId = keyof typeof routes;

/** Operations that belong to the contract and are answered NOT_IMPLEMENTED until they exist (\`x-stage: planned\`). */
export const plannedOperations = ${literal(planned)} as const satisfies readonly OperationId[];
`;
}

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
  readonly place: Place;
}

function operationsOf({ openapi, openapiPlaces }: Bundle): Operation[] {
  return objectEntries(openapi["paths"]).flatMap(([path, item]) => {
    const { file, pointer } = openapiPlaces.get(`paths/${path}`) ?? {
      file: "openapi.yaml",
      pointer: pointerTo("", "paths", path),
    };
    return objectEntries(item).map(([method, operation]) => {
      return { path, method, operation, place: { file, pointer: pointerTo(pointer, method) } };
    });
  });
}

/** Writes operations, and remembers which schemas the text names. */
class RouteEmitter {
  readonly imports = new Set<string>();
  readonly #contract: Bundle;
  readonly #shapes: Shapes;
  readonly #report: Report;

  constructor(contract: Bundle, shapes: Shapes, report: Report) {
    this.#contract = contract;
    this.#shapes = shapes;
    this.#report = report;
  }

  /** The responses that operations share, as constants. */
  sharedResponses(): string {
    return objectEntries(this.#components("responses"))
      .map(([name, response]) => `const response${name} = ${this.#withContent(response, "")};\n`)
      .join("\n");
  }

  route({ path, method, operation, place }: Operation): string {
    const { parameters, requestBody, responses, ...rest } = operation;
    const answers = objectEntries(responses).map(
      ([status, response]) => `      ${status}: ${this.#answer(response)},\n`,
    );
    const fields = [
      `    method: ${literal(method)},\n`,
      `    path: ${literal(path)},\n`,
      ...Object.entries(rest).map(([name, value]) => `    ${key(name)}: ${literal(value)},\n`),
      this.#request(Array.isArray(parameters) ? parameters : [], requestBody, place),
      `    responses: {\n${answers.join("")}    },\n`,
    ];
    return `createRoute({\n${fields.join("")}  })`;
  }

  #request(parameters: readonly Json[], body: Json | undefined, place: Place): string {
    const texts = parameters.flatMap((parameter, index) => {
      const here = { file: place.file, pointer: pointerTo(place.pointer, "parameters", index) };
      const { written, at } = this.#parameter(parameter, here);
      return parameterText(written, this.#shapes, at, this.#report) ?? [];
    });
    for (const { imports } of texts) for (const name of imports) this.imports.add(name);
    const group = (name: string, location: string): string => {
      const lines = texts.filter((text) => text.location === location).map(({ text }) => `        ${text},\n`);
      return lines.length === 0 ? "" : `      ${name}: z.object({\n${lines.join("")}      }),\n`;
    };
    const content = isJsonObject(body) ? `      body: ${this.#withContent(body, "      ")},\n` : "";
    const request = group("params", "path") + group("query", "query") + content;
    return request === "" ? "" : `    request: {\n${request}    },\n`;
  }

  /** A parameter as it is written, be it here or among the shared ones. */
  #parameter(parameter: Json, here: Place): { written: JsonObject; at: Place } {
    const name = referredName(parameter);
    if (name === undefined) return { written: isJsonObject(parameter) ? parameter : {}, at: here };
    const shared = objectEntries(this.#components("parameters")).find(([known]) => known === name);
    return { written: shared?.[1] ?? {}, at: this.#contract.openapiPlaces.get(`parameters/${name}`) ?? here };
  }

  #answer(response: JsonObject): string {
    const name = referredName(response);
    return name === undefined ? this.#withContent(response, "      ") : `response${name}`;
  }

  /** A response or request body: everything as it is, except that JSON content names the Zod schema. */
  #withContent({ content, ...rest }: JsonObject, indent: string): string {
    const fields = Object.entries(rest).map(([name, value]) => `${indent}  ${key(name)}: ${literal(value)},\n`);
    if (content !== undefined) {
      const types = objectEntries(content).map(([type, media]) => `${literal(type)}: ${this.#media(media)}`);
      fields.push(`${indent}  content: { ${types.join(", ")} },\n`);
    }
    return `{\n${fields.join("")}${indent}}`;
  }

  #media(media: JsonObject): string {
    const name = referredName(media["schema"]);
    if (name === undefined) return literal(media);
    this.imports.add(`${name}Schema`);
    return `{ schema: named(${name}Schema, ${literal(name)}) }`;
  }

  #components(group: string): unknown {
    return objectAt(this.#contract.openapi, "components")[group];
  }
}

function referredName(value: Json | undefined): string | undefined {
  const reference = isJsonObject(value) ? value["$ref"] : undefined;
  return typeof reference === "string" ? reference.split("/").at(-1) : undefined;
}
