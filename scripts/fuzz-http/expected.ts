import { BODY_MAX_BYTES, JSON_MAX_DEPTH, PICTURE_MAX_BYTES } from "../../generated/contract/limits.ts";
import type { Body, HttpContract, Operation, Parameter } from "./contract.ts";
import type { Planned } from "./plan.ts";

/** What the documents say must become of a request: one of these refusals, or whatever the operation itself decides. */
export type Expected =
  | { readonly kind: "refused"; readonly codes: readonly string[] }
  | { readonly kind: "decided"; readonly operation: Operation; readonly never: readonly string[] };

/** Texts that no schema can judge (PF-1), pictures that only their bytes can (PF-2), oneself as a contact. */
const JUDGE_BEYOND_SCHEMA = [
  "startNewAccount",
  "changeProfile",
  "createRoom",
  "changeRoom",
  "uploadPicture",
  "addContact",
  "changeContact",
];

/** How often somebody may ask others is counted by person, not by address (LM-13). */
const COUNTED_BY_PERSON = ["createRoom", "invite", "addContact"];

/** A sign-in may hand a cookie out (AU-4), and a passkey belongs to a site (AU-13). */
const ASK_WHERE_FROM = ["login", "startPasskeyLogin", "startNewAccount", "startPasskeyRegistration", "addPasskey"];

/** What a request that got as far as its operation cannot be told any more. */
const EARLIER = [
  "METHOD_NOT_ALLOWED",
  "UPGRADE_REQUIRED",
  "PROTOCOL_UNSUPPORTED",
  "UNAUTHENTICATED",
  "SESSION_EXPIRED",
  "SCOPE_MISSING",
  "UNSUPPORTED_MEDIA_TYPE",
  "TOO_LARGE",
  "BAD_JSON",
  "NOT_IMPLEMENTED",
  "INTERNAL",
];

/** Reads out of the documents alone what a server must answer, in the order in which the rules name the refusals. */
export function expectedOf(contract: HttpContract, planned: Planned): Expected {
  const { request } = planned;
  const { pathname, searchParams } = new URL(request.target, "http://localhost");
  const here = routesOf(contract, pathname);
  if (here.length === 0) return refused("NOT_FOUND");
  const method = request.method === "HEAD" ? "GET" : request.method;
  const operation = here.find((one) => one.method === method);
  if (operation === undefined) return refused("METHOD_NOT_ALLOWED");
  if (operation.isPlanned) return refused("NOT_IMPLEMENTED");
  const early = upgradeRefusal(operation, planned) ?? callerRefusal(operation, planned);
  if (early !== null) return early;
  const code =
    bodyRefusal(contract, operation.body, planned) ??
    (parametersFit(contract, operation, pathname, searchParams) ? null : "INVALID_MESSAGE");
  return code === null ? decided(operation, planned) : refused(code);
}

/** The operations at a path; a written one goes before one with a parameter. */
export function routesOf({ operations }: HttpContract, pathname: string): readonly Operation[] {
  const fitting = operations.filter(({ path }) => patternOf(path).test(pathname));
  const written = fitting.filter(({ path }) => path === pathname);
  return written.length > 0 ? written : fitting;
}

const refused = (...codes: readonly string[]): Expected => ({ kind: "refused", codes });

function decided(operation: Operation, planned: Planned): Expected {
  const { id } = operation;
  const never = [
    ...EARLIER,
    ...(JUDGE_BEYOND_SCHEMA.includes(id) ? [] : ["INVALID_MESSAGE"]),
    ...(COUNTED_BY_PERSON.includes(id) ? [] : ["RATE_LIMITED"]),
    ...(ASK_WHERE_FROM.includes(id) && planned.provenance !== "own" ? [] : ["ORIGIN_FORBIDDEN", "CSRF_FAILED"]),
  ];
  return { kind: "decided", operation, never };
}

function upgradeRefusal({ isSocket }: Operation, planned: Planned): Expected | null {
  if (!isSocket) return null;
  const protocols = headerOf(planned, "Sec-WebSocket-Protocol");
  if (headerOf(planned, "Upgrade") === undefined) return refused("UPGRADE_REQUIRED");
  if (protocols === undefined || !protocols.includes("cfm.v1")) return refused("PROTOCOL_UNSUPPORTED");
  // A ticket that was never given out, alone or beside another key (AU-11).
  return protocols.includes("cfm.ticket.") ? refused("UNAUTHENTICATED", "ORIGIN_FORBIDDEN") : null;
}

function callerRefusal(operation: Operation, planned: Planned): Expected | null {
  const { isOpen, scope } = operation;
  const { caller } = planned;
  const foreign = provenanceRefusal(operation, planned);
  if (foreign !== null || isOpen) return foreign;
  if (caller.grants === null)
    return refused("UNAUTHENTICATED", ...(caller.kind === "ended" ? ["SESSION_EXPIRED"] : []));
  return scope === "none" || caller.grants.includes(scope) ? null : refused("SCOPE_MISSING");
}

/** What comes with a cookie must come from a page of ours, and say so where it changes something (AU-4). */
function provenanceRefusal({ isSocket }: Operation, planned: Planned): Expected | null {
  const { provenance, request } = planned;
  const hasCookie = headerOf(planned, "Cookie") !== undefined && headerOf(planned, "Authorization") === undefined;
  const isChange = !["GET", "HEAD"].includes(request.method);
  if (!hasCookie || (!isChange && !isSocket)) return null;
  if (provenance === "foreign") return refused("ORIGIN_FORBIDDEN");
  return isChange && provenance === "unmarked" ? refused("CSRF_FAILED") : null;
}

function bodyRefusal(contract: HttpContract, body: Body, planned: Planned): string | null {
  const { request } = planned;
  const bytes = request.body === null ? 0 : Buffer.byteLength(request.body);
  const type = (headerOf(planned, "Content-Type") ?? "").toLowerCase();
  switch (body.kind) {
    case "none":
      return null;
    case "picture":
      if (!body.types.includes(type)) return "UNSUPPORTED_MEDIA_TYPE";
      return bytes > PICTURE_MAX_BYTES ? "TOO_LARGE" : null;
    case "json":
      if (!/^application\/json(; charset=utf-8)?$/.test(type)) return "UNSUPPORTED_MEDIA_TYPE";
      if (bytes > BODY_MAX_BYTES) return "TOO_LARGE";
      return textRefusal(contract, body.schema, Buffer.from(request.body ?? "").toString());
  }
}

function textRefusal({ fits }: HttpContract, schema: string, text: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "BAD_JSON";
  }
  if (depthOf(value) > JSON_MAX_DEPTH) return "BAD_JSON";
  return hasFlaw(value) || !fits(schema, value) ? "INVALID_MESSAGE" : null;
}

const depthOf = (value: unknown): number =>
  typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

/** Keys that reach into prototypes (FR-8), halves of characters. */
function hasFlaw(value: unknown): boolean {
  if (typeof value === "string") return !value.isWellFormed();
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => ["__proto__", "constructor", "prototype"].includes(key) || !key.isWellFormed() || hasFlaw(inner),
  );
}

function parametersFit(
  contract: HttpContract,
  operation: Operation,
  pathname: string,
  query: URLSearchParams,
): boolean {
  const inPath = patternOf(operation.path).exec(pathname)?.groups ?? {};
  return operation.parameters.every((parameter) => {
    const { name, place } = parameter;
    if (place === "path") return valueFits(contract, parameter, decoded(inPath[name] ?? ""));
    const values = query.getAll(name);
    return values.length === 0 || (values.length === 1 && valueFits(contract, parameter, values[0] ?? ""));
  });
}

function valueFits({ fits }: HttpContract, { schema, isInteger }: Parameter, text: string): boolean {
  if (!isInteger) return fits(schema, text);
  return /^(0|[1-9]\d*)$/.test(text) && fits(schema, Number(text));
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const headerOf = ({ request }: Planned, name: string): string | undefined =>
  request.headers.find(([header]) => header.toLowerCase() === name.toLowerCase())?.[1];
