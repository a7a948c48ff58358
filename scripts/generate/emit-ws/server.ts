import type { Bundle } from "../bundle.ts";
import { importLine, key, pascal } from "../text.ts";

/** ws/server.ts: strict decoding of what clients send, per channel. */
export function emitServer({ channels }: Bundle): string {
  const schemas = Object.values(channels).flatMap(({ commands }) => commands.map(({ name }) => `${name}Schema`));
  const parts = Object.entries(channels).map(([id, { commands }]) => {
    const name = pascal(id);
    return `const ${id}Commands = {
${commands.map((message) => `  ${key(message.type)}: ${message.name}Schema,\n`).join("")}} satisfies { readonly [Type in ${name}CommandType]: ZodType<${name}CommandOf<Type>> };

const ${id}Schemas: CommandSchemas<${name}Command> = { commands: new Map(Object.entries<ZodType<${name}Command>>(${id}Commands)), cid: CidSchema };

/** Reads one frame that a client sent on the ${id} channel. Never throws. */
export function decode${name}Frame(data: string | ArrayBuffer): DecodedFrame<${name}Command> {
  return decodeFrame(data, ${id}Schemas);
}
`;
  });
  return `${importLine(["ZodType"], "zod", "type")}${importLine(["CidSchema", ...schemas], "../zod/classic.ts")}import { type CommandSchemas, type DecodedFrame, decodeFrame } from "./frame.ts";
${Object.keys(channels)
  .map((id) =>
    importLine([`${pascal(id)}Command`, `${pascal(id)}CommandOf`, `${pascal(id)}CommandType`], `./${id}.ts`, "type"),
  )
  .join("")}
export type { Accepted, CommandRefusal, DecodedFrame, FrameClose, FrameItems, Refused } from "./frame.ts";

${parts.join("\n")}`;
}
