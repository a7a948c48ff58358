import { isDeepStrictEqual } from "node:util";
import { clientDecoders, serverDecoders } from "../contract/decoders.ts";
import type { Judges } from "../contract/validators.ts";
import type { Example, ExpectedItem } from "./files.ts";

/** What a schema example gets wrong, in sentences; none when every judge says what it must. */
export function schemaFaults(name: string, { valid, instance }: Example, judges: Judges): string[] {
  const exact = judges.exact(name, instance);
  const open = judges.open(name, instance);
  return [
    ...(exact === valid ? [] : [`ajv says ${word(exact)} by ${name}`]),
    ...(judges.classic(name, instance) === exact ? [] : [`zod classic disagrees with ajv, which says ${word(exact)}`]),
    ...(judges.mini(name, instance) === open
      ? []
      : [`zod mini disagrees with ajv on the opened schema, which says ${word(open)}`]),
  ];
}

/** The same for an event, where an invalid one must be refused even by a reader that ignores unknown fields. */
export function eventFaults(name: string, example: Example, judges: Judges): string[] {
  const loose =
    !example.valid && judges.open(name, example.instance) ? ["a loose reader takes it, so it belongs to valid/"] : [];
  return [...schemaFaults(name, example, judges), ...loose];
}

/** What the server's decoder gets wrong about a frame, or about a frame that holds one command. */
export function clientFrameFaults(channel: string, { valid, text, expect }: Example): string[] {
  const decoded = serverDecoders.get(channel)?.(text);
  if (decoded === undefined) return [`there is no channel ${channel}`];
  if ("close" in decoded) {
    if (valid) return [`the server closes with ${decoded.close.code}`];
    return isDeepStrictEqual(expect, { close: decoded.close.code })
      ? []
      : [`the server closes with ${decoded.close.code}; expect ${JSON.stringify(expect)}`];
  }
  const items = decoded.items.map((item): ExpectedItem =>
    "refusal" in item ? withoutMessage({ ...item.refusal }) : null,
  );
  if (valid) return items.every((item) => item === null) ? [] : [`the server refuses ${JSON.stringify(items)}`];
  return isDeepStrictEqual(expect, items)
    ? []
    : [`the server answers ${JSON.stringify(items)}; expect ${JSON.stringify(expect)}`];
}

/** What the client's reader gets wrong about a frame of the server. */
export function serverFrameFaults(channel: string, { valid, text }: Example): string[] {
  const received = clientDecoders.get(channel)?.(text);
  if (received === undefined) return [`there is no channel ${channel}`];
  const refused = received.filter((item) => !item.known && item.reason === "invalid");
  if (valid === (refused.length === 0)) return [];
  return [valid ? `the client refuses ${JSON.stringify(refused)}` : "the client takes every event of it"];
}

/** What a vector says of a refusal: all but the sentence, whose words are no part of the contract. */
function withoutMessage(refusal: Readonly<Record<string, unknown>>): ExpectedItem {
  return Object.fromEntries(Object.entries(refusal).filter(([key]) => key !== "message"));
}

function word(valid: boolean): string {
  return valid ? "valid" : "invalid";
}
