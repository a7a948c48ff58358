import type { Bundle } from "../bundle.ts";
import { importLine, key, pascal } from "../text.ts";

/** ws/client.ts: loose decoding of what the server sends and of what goes there, and a typed socket, per channel. Needs zod/mini only. */
export function emitClient({ channels }: Bundle): string {
  const schemas = Object.values(channels)
    .flatMap(({ events, commands }) => [...events, ...commands])
    .map(({ name }) => `${name}Schema`);
  const parts = Object.entries(channels).map(([id, { events, commands }]) => {
    const name = pascal(id);
    return `const ${id}Events = {
${events.map((message) => `  ${key(message.type)}: ${message.name}Schema,\n`).join("")}} satisfies { readonly [Type in ${name}EventType]: Reader<${name}EventOf<Type>> };

const ${id}Readers: ReadonlyMap<string, Reader<${name}Event>> = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries<Reader<${name}Event>>(${id}Events));

/** Reads one frame that came on the ${id} channel: what this version does not know is reported, nothing is thrown. */
export function decode${name}Events(data: unknown): readonly Received<${name}Event>[] {
  return decodeEvents(data, ${id}Readers);
}

const ${id}Commands = {
${commands.map((message) => `  ${key(message.type)}: ${message.name}Schema,\n`).join("")}} satisfies { readonly [Type in ${name}CommandType]: Reader<${name}CommandOf<Type>> };

const ${id}CommandReaders: ReadonlyMap<string, Reader<${name}Command>> = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries<Reader<${name}Command>>(${id}Commands));

/** Reads one frame that goes to the ${id} channel. Fields that no command has are left out; nothing is thrown. */
export function decode${name}Commands(data: unknown): readonly Received<${name}Command>[] {
  return decodeEvents(data, ${id}CommandReaders);
}

/** A typed view of a socket of the ${id} channel. */
export class ${name}Socket extends EventSocket<${name}Command, ${name}Event> {
  constructor(socket: SocketLike) {
    super(socket, decode${name}Events);
  }
}
`;
  });
  return `${importLine(schemas, "../zod/mini.ts")}${Object.keys(channels)
    .map((id) =>
      importLine(
        ["Command", "CommandOf", "CommandType", "Event", "EventOf", "EventType"].map((kind) => `${pascal(id)}${kind}`),
        `./${id}.ts`,
        "type",
      ),
    )
    .join("")}import { decodeEvents, type Reader, type Received } from "./receive.ts";
import { EventSocket, type SocketLike } from "./socket.ts";

export type { Received } from "./receive.ts";
export { EventSocket, type SocketLike, type Unsubscribe } from "./socket.ts";

${parts.join("\n")}`;
}
