import type { Channel, ChannelMessage } from "../bundle.ts";
import { typeText } from "../emit-types.ts";
import { Report } from "../report.ts";
import { ShapeReader } from "../shape/read.ts";
import type { SpecSource } from "../source.ts";
import { docstring, importLine, key, literal, pascal } from "../text.ts";

/** ws/<channel>.ts: what travels on one channel, as types and tables, and where it is. */
export function emitChannel(id: string, channel: Channel, source: SpecSource): string {
  const name = pascal(id);
  const report = new Report(source);
  const fields = queryFields(channel, new ShapeReader(report));
  report.throwIfAny();
  const messages = [...channel.commands, ...channel.events];
  const names = [
    ...messages.map((message) => message.name),
    ...fields.flatMap(({ type, named }) => (named ? [type] : [])),
  ];
  return `${importLine(names, "../types.ts", "type")}
${directionText(name, id, "Command", "What a client sends", channel.commands)}
${directionText(name, id, "Event", "What the server sends", channel.events)}
/** Exactly one function per command: a missing or surplus one does not compile. */
export type ${name}Handlers<Context, Result> = {
  readonly [Type in ${name}CommandType]: (context: Context, command: ${name}CommandOf<Type>) => Result;
};

/** What each message promises: \`durable\`, \`state\`, \`moment\` or \`control\`. */
export const ${id}Delivery = {
  commands: {
${deliveryText(channel.commands)}  },
  events: {
${deliveryText(channel.events)}  },
} as const;

/** What an access token must be allowed to send each command (AU-10). */
export const ${id}CommandScopes = {
${channel.commands.map(({ type, scope }) => `  ${key(type)}: ${literal(scope)},\n`).join("")}} as const satisfies Readonly<Record<${name}CommandType, string>>;

${pathText(name, id, channel, fields)}`;
}

function directionText(
  name: string,
  id: string,
  direction: "Command" | "Event",
  what: string,
  messages: readonly ChannelMessage[],
): string {
  const type = `${name}${direction}`;
  const table = `${id}${direction}Types`;
  return `/** ${what}. */
export type ${type} =
${messages.map((message) => `  | ${message.name}`).join("\n")};

export type ${type}Type = ${type}["type"];
export type ${type}Of<Type extends ${type}Type> = Extract<${type}, { type: Type }>;

/** Every \`type\` of ${type}, in the order of the spec. */
export const ${table} = [
${messages.map((message) => `  ${literal(message.type)},\n`).join("")}] as const satisfies readonly ${type}Type[];
`;
}

function deliveryText(messages: readonly ChannelMessage[]): string {
  return messages
    .map(({ type, delivery, summary }) => `${docstring(summary, "    ")}    ${key(type)}: ${literal(delivery)},\n`)
    .join("");
}

interface QueryField {
  readonly name: string;
  readonly type: string;
  /** Whether the type is one of types.ts. */
  readonly named: boolean;
}

function queryFields({ query }: Channel, reader: ShapeReader): QueryField[] {
  return Object.entries(query).map(([name, schema]) => {
    const shape = reader.read(schema, { file: "asyncapi.yaml", pointer: "/channels" });
    return { name, type: typeText(shape, "  "), named: shape.kind === "reference" };
  });
}

function pathText(name: string, id: string, { address, params }: Channel, fields: readonly QueryField[]): string {
  const path = address.replaceAll(/\{([^}]+)\}/g, (_, param: string) => `\${encodeURIComponent(params.${param})}`);
  const first =
    params.length === 0 ? "" : `params: { ${params.map((param) => `readonly ${key(param)}: string`).join("; ")} }, `;
  const sets = fields.map(
    (field) =>
      `  if (query.${field.name} !== undefined) search.set(${literal(field.name)}, String(query.${field.name}));\n`,
  );
  return `/** The query of the upgrade. */
export interface ${name}Query {
${fields.map((field) => `  readonly ${key(field.name)}?: ${field.type};\n`).join("")}}

/** Path and query of the socket, escaped. */
export function ${id}Path(${first}query: ${name}Query = {}): string {
  const path = ${params.length === 0 ? literal(address) : `\`${path}\``};
  const search = new URLSearchParams();
${sets.join("")}  const text = search.toString();
  return text === "" ? path : \`\${path}?\${text}\`;
}
`;
}
