import type { SpecSource } from "../source.ts";
import { type Fields, objectOf } from "./values.ts";
import type { SchemaAt } from "./schemas.ts";

/** Who sends a message. */
type Side = "client" | "server";

/** A message file, `messages/<channel>/<side>/<type>.yaml`. */
export interface Message {
  readonly file: string;
  readonly channel: string;
  readonly side: Side;
  /** The wire `type` by the file's name. */
  readonly type: string;
  readonly data: Fields;
  /** Its payload as written: an inline schema or a `$ref`. */
  readonly payload: SchemaAt;
}

/** Every message of the spec, by its file. */
export function messagesOf(source: SpecSource): Message[] {
  return [...source.files].flatMap(([file, { data: content }]) => {
    const match = /^messages\/([^/]+)\/(client|server)\/([^/]+)\.yaml$/.exec(file);
    if (match === null) return [];
    const [, channel = "", side, type = ""] = match;
    const data = objectOf(content);
    const payload = { file, pointer: "/payload", schema: objectOf(data["payload"]) };
    return [{ file, channel, side: side === "client" ? "client" : "server", type, data, payload } satisfies Message];
  });
}
