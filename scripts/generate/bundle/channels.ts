import { isObject, type JsonObject, type JsonSchema, objectAt, stringAt } from "../json.ts";
import { pointerTo } from "../pointer.ts";
import type { Place, Report } from "../report.ts";
import { pascal } from "../text.ts";
import type { BundledDocument } from "./document.ts";

/** What a message promises, see `x-delivery` in the spec. */
const deliveries = ["durable", "state", "moment", "control"] as const;
type Delivery = (typeof deliveries)[number];

/** One message of a channel in one direction. */
export interface ChannelMessage {
  /** The wire's `type`. */
  readonly type: string;
  /** Name of the payload's schema. */
  readonly name: string;
  readonly delivery: Delivery;
  /** What an access token must be allowed to send it, see `x-scope` in the spec; null for what the server sends. */
  readonly scope: string | null;
  readonly title: string;
  readonly summary: string;
}

/** One socket: where it is, and what travels on it, in the order of the spec. */
export interface Channel {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Names of the address' parameters. */
  readonly params: readonly string[];
  /** The query's parameters by name; all are optional. */
  readonly query: Readonly<Record<string, JsonSchema>>;
  /** From clients. */
  readonly commands: readonly ChannelMessage[];
  /** From the server. */
  readonly events: readonly ChannelMessage[];
}

const root = "asyncapi.yaml";

/** Reads the channels from the bundled AsyncAPI document. What does not fit together is noted as GEN-7. */
export function readChannels(
  { document, places }: BundledDocument,
  schemas: Readonly<Record<string, JsonSchema>>,
  report: Report,
): Record<string, Channel> {
  const components = objectAt(objectAt(document, "components"), "messages");
  const channels: Record<string, Channel> = {};
  for (const [id, channel] of Object.entries(objectAt(document, "channels"))) {
    const at = { file: root, pointer: pointerTo("", "channels", id) };
    checkUnionNames(id, schemas, at, report);
    const messages = objectAt(channel, "messages");
    const sent = sentKeys(id, document);
    const read = (keys: readonly string[]): ChannelMessage[] =>
      keys.flatMap((key) => {
        const component = lastToken(stringAt(messages[key], "$ref"));
        const place = places.get(`messages/${component}`) ?? at;
        return readMessage(components[component], schemas, place, report);
      });
    for (const key of Object.keys(messages)) {
      if (sent.receive.includes(key) || sent.send.includes(key)) continue;
      const place = { file: root, pointer: pointerTo(at.pointer, "messages", key) };
      report.add("GEN-7", place, `no operation sends or receives ${key}`);
    }
    const [commands, events] = [read(sent.receive), read(sent.send)];
    checkTypes(commands, at, report);
    checkTypes(events, at, report);
    channels[id] = {
      address: stringAt(channel, "address") ?? "",
      title: stringAt(channel, "title") ?? id,
      description: stringAt(channel, "description") ?? "",
      params: readParams(channel, at, report),
      query: queryOf(channel),
      commands,
      events,
    };
  }
  return channels;
}

/** The keys of a channel's messages that operations name, by the server's direction. */
function sentKeys(id: string, document: JsonObject): { receive: string[]; send: string[] } {
  const sent = { receive: new Set<string>(), send: new Set<string>() };
  for (const operation of Object.values(objectAt(document, "operations"))) {
    if (stringAt(objectAt(operation, "channel"), "$ref") !== `#/channels/${id}` || !isObject(operation)) continue;
    const action = operation["action"] === "receive" ? "receive" : "send";
    for (const message of Array.isArray(operation["messages"]) ? operation["messages"] : []) {
      sent[action].add(lastToken(stringAt(message, "$ref")));
    }
  }
  return { receive: [...sent.receive], send: [...sent.send] };
}

function readParams(channel: unknown, at: Place, report: Report): string[] {
  const params = [...(stringAt(channel, "address") ?? "").matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? "");
  const [named, declared] = [params.toSorted().join(), Object.keys(objectAt(channel, "parameters")).toSorted().join()];
  if (named !== declared) report.add("GEN-7", at, `the address names (${named}), the parameters are (${declared})`);
  return params;
}

/** The unions of a channel are `<Channel>Command` and `<Channel>Event`; no schema may have these names. */
function checkUnionNames(id: string, schemas: Readonly<Record<string, JsonSchema>>, at: Place, report: Report): void {
  for (const union of [`${pascal(id)}Command`, `${pascal(id)}Event`]) {
    if (schemas[union] === undefined) continue;
    report.add("GEN-3", at, `the name ${union} is that of the channel's union; rename the schema`);
  }
}

function checkTypes(messages: readonly ChannelMessage[], at: Place, report: Report): void {
  const types = messages.map(({ type }) => type);
  const twice = types.find((type, index) => types.indexOf(type) !== index);
  if (twice !== undefined) report.add("GEN-7", at, `the type ${twice} travels twice in one direction`);
}

function readMessage(
  message: unknown,
  schemas: Readonly<Record<string, JsonSchema>>,
  place: Place,
  report: Report,
): ChannelMessage[] {
  const type = stringAt(message, "name") ?? "";
  const name = lastToken(stringAt(objectAt(message, "payload"), "$ref"));
  const written = stringAt(message, "x-delivery");
  const delivery = deliveries.find((known) => known === written);
  const constant = objectAt(objectAt(schemas[name], "properties"), "type")["const"];
  if (constant !== type) {
    const [said, has] = [JSON.stringify(type), JSON.stringify(constant) ?? "none"];
    report.add("GEN-7", place, `the message is named ${said}, the type of its payload is ${has}`);
  }
  if (delivery === undefined) report.add("GEN-7", place, `x-delivery is one of ${deliveries.join(", ")}`);
  if (constant !== type || delivery === undefined) return [];
  const [title = type, summary = ""] = [stringAt(message, "title"), stringAt(message, "summary")];
  return [{ type, name, delivery, scope: stringAt(message, "x-scope") ?? null, title, summary }];
}

function lastToken(reference: string | undefined): string {
  return reference?.split("/").at(-1) ?? "";
}

function queryOf(channel: unknown): Record<string, JsonSchema> {
  const query = objectAt(objectAt(objectAt(channel, "bindings"), "ws"), "query");
  return Object.fromEntries(
    Object.entries(objectAt(query, "properties")).flatMap(([name, schema]) =>
      isSchema(schema) ? [[name, schema]] : [],
    ),
  );
}

/** The bundled document is JSON throughout, so a map in it is a JSON object. */
function isSchema(value: unknown): value is JsonObject {
  return isObject(value);
}
