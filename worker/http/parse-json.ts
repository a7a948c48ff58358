import { JSON_MAX_DEPTH } from "../../generated/contract/limits.ts";
import type { ErrorDetail } from "../../generated/types.ts";
import { exceedsDepth, findFlaw } from "../../generated/ws/guard.ts";

/** A body as text that is JSON and safe to work with, or why it is not. */
export type ParsedJson =
  | { readonly text: string }
  | { readonly code: "BAD_JSON" | "INVALID_MESSAGE"; readonly details: readonly ErrorDetail[] };

/** Reads bytes as UTF-8 JSON of bounded depth, without keys that reach into prototypes: as strict as a frame is read. */
export function parseJson(bytes: Uint8Array): ParsedJson {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (exceedsDepth(text, JSON_MAX_DEPTH)) return BAD_JSON;
    const flaw = findFlaw(JSON.parse(text), "");
    return flaw === undefined ? { text } : { code: "INVALID_MESSAGE", details: [flaw] };
  } catch {
    return BAD_JSON;
  }
}

const BAD_JSON = { code: "BAD_JSON", details: [] } as const;
