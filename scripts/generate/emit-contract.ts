import type { Bundle } from "./bundle.ts";
import { docstring, key, literal, screamingSnake } from "./text.ts";

/** contract/limits.ts: a constant per number, and all of them as data. */
export function emitLimits({ limits }: Bundle): string {
  const constants = Object.entries(limits).map(
    ([name, { value, unit, reason }]) =>
      `${docstring(`${reason} In ${unit}.`)}export const ${screamingSnake(name)} = ${value};\n`,
  );
  const entries = Object.entries(limits).map(
    ([name, { unit, reason }]) =>
      `  ${key(name)}: { value: ${screamingSnake(name)}, unit: ${literal(unit)}, reason: ${literal(reason)} },\n`,
  );
  return `${constants.join("\n")}
/** One number of the contract. */
export interface Limit {
  readonly value: number;
  readonly unit: string;
  /** Why it is this number. */
  readonly reason: string;
}

/** Every number of the contract by its name in spec/limits.yaml. */
export const limits = {
${entries.join("")}} as const satisfies Readonly<Record<string, Limit>>;
`;
}

/** contract/errors.ts: the registry of refusals and close codes, and what a client does after a close. */
export function emitErrors({ errors, closeCodes, closeCodeDefaults }: Bundle): string {
  const codes = Object.keys(errors).map((code) => `  | ${literal(code)}`);
  const entries = Object.entries(errors).map(
    ([code, entry]) => `  ${key(code)}: ${literal(without(entry, "developer"))},\n`,
  );
  const closes = Object.entries(closeCodes).map(([code, entry]) => `  ${code}: ${literal(without(entry, "text"))},\n`);
  const names = Object.entries(closeCodes).map(
    ([code, { name, text }]) => `${docstring(text, "  ")}  ${key(name)}: ${code},\n`,
  );
  const ranges = closeCodeDefaults.map((range) => `  ${literal(range)},\n`);
  return `/** Every code that a refusal can carry, over HTTP and over sockets. */
export type ErrorCode =
${codes.join("\n")};

/** How a client waits before it tries again. */
export type Backoff = "none" | "retryAfter" | "exponential";

/** What a client does when its socket closes. */
export type Reconnect = "no" | "backoff" | "afterSignIn" | "retryAfter";

/** One refusal of the registry. */
export interface ErrorEntry {
  /** Status of an HTTP answer with this code. */
  readonly http: number;
  /** Close code, where the refusal ends the socket. */
  readonly close?: number;
  /** Whether the same request may succeed later without being changed. */
  readonly retryable: boolean;
  readonly backoff: Backoff;
  /** A sentence that a client may show. */
  readonly person: string;
}

/** The registry of refusals. */
export const errors: Readonly<Record<ErrorCode, ErrorEntry>> = {
${entries.join("")}};

/** Whether this version of the contract knows the code. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errors, code);
}

/** The code itself, or INTERNAL for one that this version does not know, as the spec asks of clients. */
export function knownErrorCode(code: string): ErrorCode {
  return isErrorCode(code) ? code : "INTERNAL";
}

/** One WebSocket close code of the registry. */
export interface CloseCode {
  readonly name: string;
  readonly reconnect: Reconnect;
}

/** The registry of close codes. */
export const closeCodes: Readonly<Record<number, CloseCode>> = {
${closes.join("")}};

/** The close codes by name. */
export const CLOSE = {
${names.join("")}} as const;

/** What holds for codes that are not listed; the first range counts. */
const closeCodeDefaults: readonly { readonly from: number; readonly to: number; readonly reconnect: Reconnect }[] = [
${ranges.join("")}];

/** What a client does after its socket closed with this code, listed or not. */
export function reconnectAfterClose(code: number): Reconnect {
  const listed = closeCodes[code];
  if (listed !== undefined) return listed.reconnect;
  return closeCodeDefaults.find(({ from, to }) => from <= code && code <= to)?.reconnect ?? "backoff";
}
`;
}

/** contract/error-sentences.ts: what a refusal says to who builds a client. Apart, for no client needs to carry it. */
export function emitErrorSentences({ errors }: Bundle): string {
  const entries = Object.entries(errors).map(([code, { developer }]) => `  ${key(code)}: ${literal(developer)},\n`);
  return `import type { ErrorCode } from "../contract/errors.ts";

/** A sentence for who builds a client, for each code. What people may be shown stands in the registry itself. */
export const errorSentences: Readonly<Record<ErrorCode, string>> = {
${entries.join("")}};
`;
}

/** contract/version.ts: which protocol and which text of the spec this is. */
export function emitVersion(protocol: string, sha256: string): string {
  return `/** The protocol's version, offered and echoed in \`Sec-WebSocket-Protocol\`. */
export const PROTOCOL = ${literal(protocol)};

/** SHA-256 of the spec that everything in generated/ was made from. */
export const SPEC_SHA256 = ${literal(sha256)};
`;
}

const without = (entry: object, field: string): object =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field));
