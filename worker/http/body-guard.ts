import type { Next } from "hono";
import { BODY_MAX_BYTES, PICTURE_MAX_BYTES } from "../../generated/contract/limits.ts";
import type { AnyContext } from "./context.ts";
import { parseJson } from "./parse-json.ts";
import { Refusal } from "./refusal.ts";

/** `application/json`, with or without a charset, which can only be UTF-8. */
const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

type BodyGuard = (c: AnyContext, next: Next) => Promise<void>;

/** What stands before a body of these types (HT-2): a look at what is announced, then the reading. Nothing for no body. */
export function bodyGuards(types: readonly string[]): readonly BodyGuard[] {
  if (types.length === 0) return [];
  return types.includes("application/json")
    ? [announcedGuard((type) => JSON_TYPE.test(type), BODY_MAX_BYTES), jsonGuard]
    : [announcedGuard((type) => types.includes(type.toLowerCase()), PICTURE_MAX_BYTES), pictureGuard];
}

/** Lets through only a body that says to be of the right type, and not to be too large. */
const announcedGuard =
  (isRight: (type: string) => boolean, maxBytes: number): BodyGuard =>
  async (c, next) => {
    const { headers } = c.req.raw;
    if (!isRight(headers.get("Content-Type")?.trim() ?? "")) throw new Refusal("UNSUPPORTED_MEDIA_TYPE");
    if (Number(headers.get("Content-Length") ?? 0) > maxBytes) throw new Refusal("TOO_LARGE");
    await next();
  };

/** Lets through only JSON that is safe to work with; its shape is checked after that. */
const jsonGuard: BodyGuard = async (c, next) => {
  const parsed = parseJson(await readAtMost(c.req.raw.body, BODY_MAX_BYTES));
  if ("code" in parsed) throw new Refusal(parsed.code, { details: parsed.details });
  readAnew(c, parsed.text);
  await next();
};

/** Lets through only so many bytes as a picture may have; what they are is looked at after that (PF-2). */
const pictureGuard: BodyGuard = async (c, next) => {
  readAnew(c, await readAtMost(c.req.raw.body, PICTURE_MAX_BYTES));
  await next();
};

/** A body can be read once; whoever stands behind a guard gets it anew, with what the edge says of the request. */
function readAnew(c: AnyContext, body: string | Uint8Array<ArrayBuffer>): void {
  const { url, method, headers, cf } = c.req.raw;
  c.req.raw = new Request(url, { method, headers, body, ...(cf !== undefined && { cf }) });
}

/** Reads a body and stops where it is too large, whatever length was announced. */
async function readAtMost(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new Refusal("TOO_LARGE");
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
