import type { Next } from "hono";
import { BODY_MAX_BYTES } from "../../generated/contract/limits.ts";
import type { AnyContext } from "./context.ts";
import { parseJson } from "./parse-json.ts";
import { Refusal } from "./refusal.ts";

/** `application/json`, with or without a charset, which can only be UTF-8. */
const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Lets through only a body that is JSON and not too large; its shape is checked after that (HT-2). */
export async function bodyGuard(c: AnyContext, next: Next): Promise<void> {
  const { raw } = c.req;
  if (!JSON_TYPE.test(raw.headers.get("Content-Type")?.trim() ?? "")) throw new Refusal("UNSUPPORTED_MEDIA_TYPE");
  if (Number(raw.headers.get("Content-Length") ?? 0) > BODY_MAX_BYTES) throw new Refusal("TOO_LARGE");

  const parsed = parseJson(await readAtMost(raw.body, BODY_MAX_BYTES));
  if ("code" in parsed) throw new Refusal(parsed.code, { details: parsed.details });
  // The body can be read once; the validator behind this guard gets it anew.
  c.req.raw = new Request(raw.url, { method: raw.method, headers: raw.headers, body: parsed.text });
  await next();
}

/** Reads a body and stops where it is too large, whatever length was announced. */
async function readAtMost(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Uint8Array> {
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
