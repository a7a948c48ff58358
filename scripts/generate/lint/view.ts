import type { SpecProblem, SpecSource } from "../source.ts";
import { pointerTo } from "../pointer.ts";
import { isObject } from "../json.ts";
import { objectOf } from "./values.ts";
import { type Message, messagesOf } from "./messages.ts";
import { type Operation, operationsOf, parameterSchema } from "./operations.ts";
import { type Place, placeKey, problemAt } from "./place.ts";
import { type NamedSchema, reachable, type SchemaAt, withDescendants } from "./schemas.ts";

/** The spec as the rules look at it. */
export interface SpecView {
  readonly source: SpecSource;
  readonly named: readonly NamedSchema[];
  readonly messages: readonly Message[];
  readonly operations: readonly Operation[];
  /** Every schema and part of one that is written anywhere, each once. */
  readonly schemas: readonly SchemaAt[];
  /** Keys (`placeKey`) of the schemas that travel from a client to the server. */
  readonly fromClient: ReadonlySet<string>;
  /** Keys of the schemas that travel from the server to a client. */
  readonly fromServer: ReadonlySet<string>;
}

/** Finds what breaks one shape rule. */
export type Rule = (view: SpecView, report: (place: Place, message: string) => void) => void;

/** Reads the parts of the spec that the rules speak of. */
export function viewOf(source: SpecSource): SpecView {
  const messages = messagesOf(source);
  const operations = operationsOf(source);
  const named = [...namedInFiles(source), ...namedPayloads(messages)];
  const payloads = (side: Message["side"]): SchemaAt[] =>
    messages.filter((message) => message.side === side).map(({ payload }) => payload);
  const parameters = operations.flatMap((operation) => operation.parameters).flatMap(parameterSchema);
  const requests = [...operations.flatMap((operation) => operation.requests), ...parameters, ...socketQueries(source)];
  const answers = operations.flatMap((operation) => operation.responses).flatMap((response) => response.schemas);
  const roots = [...named, ...messages.map(({ payload }) => payload), ...requests, ...answers];
  const schemas = new Map(roots.flatMap(withDescendants).map((at) => [placeKey(at), at]));
  return {
    source,
    named,
    messages,
    operations,
    schemas: [...schemas.values()],
    fromClient: reachable(source, [...payloads("client"), ...requests]),
    fromServer: reachable(source, [...payloads("server"), ...answers]),
  };
}

/** Runs one rule and gives its problems under its id, each once. */
export function runRule(view: SpecView, id: string, rule: Rule): SpecProblem[] {
  const problems = new Map<string, SpecProblem>();
  rule(view, (place, message) =>
    problems.set(`${placeKey(place)} ${message}`, problemAt(view.source, id, place, message)),
  );
  return [...problems.values()];
}

function namedInFiles(source: SpecSource): NamedSchema[] {
  return [...source.files]
    .filter(([file]) => file.startsWith("schemas/"))
    .flatMap(([file, { data }]) =>
      Object.entries(objectOf(data)).map(([name, schema]) => ({
        name,
        file,
        pointer: pointerTo("", name),
        schema: objectOf(schema),
      })),
    );
}

function namedPayloads(messages: readonly Message[]): NamedSchema[] {
  return messages.flatMap(({ payload }) => {
    const title = payload.schema["title"];
    return typeof title === "string" ? [{ ...payload, name: title }] : [];
  });
}

function socketQueries(source: SpecSource): SchemaAt[] {
  const file = "asyncapi.yaml";
  return Object.entries(objectOf(objectOf(source.files.get(file)?.data)["channels"])).flatMap(([name, channel]) => {
    const query = objectOf(objectOf(objectOf(channel)["bindings"])["ws"])["query"];
    return isObject(query)
      ? [{ file, pointer: pointerTo("/channels", name, "bindings", "ws", "query"), schema: query }]
      : [];
  });
}
