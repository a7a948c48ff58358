import { litterMaker } from "../check/fuzz/litter.ts";
import { randomSource, type RandomSource } from "../check/fuzz/random.ts";
import { isObject } from "../generate/json.ts";
import type { HttpContract, Operation, Parameter } from "./contract.ts";
import { madeUpAddress, ownPage, type Caller, type Person, type Site } from "./person.ts";
import type { WireRequest } from "./wire.ts";

/** A request of the fuzz, and what stands in it for whoever judges the answer. */
export interface Planned {
  readonly request: WireRequest;
  readonly caller: Caller;
  /** Whether a page sends it as ours does; asked only of what comes with a cookie. */
  readonly provenance: "own" | "foreign" | "unmarked";
}

/** Makes the requests of one lane, one after the other, in an order that the seed decides. */
export interface Planner {
  /** Without a person, nobody is signed in and nothing is known. */
  next(person: Person): Planned;
}

type Header = readonly [string, string];

const NOBODY: Caller = { kind: "nobody", grants: null, headers: [] };

/** Claims of being somebody, none of which may count (AU-1, S14). */
const CLAIMS: readonly Header[] = [
  ["X-User-Id", "admin"],
  ["x-user-id", "anna"],
  ["X_User_Id", "anna"],
  ["X-User-Roles", "owner,admin"],
  ["X-Forwarded-User", "anna"],
  ["X-Forwarded-For", "127.0.0.1"],
  ["X-Forwarded-Host", "evil.example"],
  ["Forwarded", "for=127.0.0.1;host=evil.example"],
  ["CF-Access-Authenticated-User-Email", "anna@example.org"],
  ["X-Original-URL", "/api/auth/me"],
  ["X-HTTP-Method-Override", "DELETE"],
];

/** Fields that a server sets and nobody else (S13). */
const SERVER_FIELDS: Readonly<Record<string, unknown>> = {
  role: "owner",
  id: "1",
  userId: "anna",
  ts: 1,
  seq: 1,
  isBot: true,
  bot: true,
  sessionId: "S1",
  scopes: ["account"],
  ["__proto__"]: { polluted: true },
};

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"];

const UNKNOWN_PATHS = [
  "/api/",
  "/api/nothing",
  "/api/rooms/",
  "/api//rooms",
  "/api/rooms/lobby/members/anna/more",
  "/api/auth/../auth/nothing",
  "/api/%61uth/nobody",
  "/api/rooms/lobby%2Fmessages/x",
  "/api/.env",
  "/api/people/me/picture/x",
];

const WRONG_TYPES = ["", "text/plain", "application/x-www-form-urlencoded", "application/jsonp", "multipart/form-data"];

const BAD_TEXTS = [
  "",
  "{",
  "nul",
  '{"a":1,}',
  "[1,]",
  "\u0000",
  '"\ud800"',
  "{'a':1}",
  `${"[".repeat(60)}1${"]".repeat(60)}`,
];

/** Makes the planner of a lane. */
export function planner(contract: HttpContract, site: Pick<Site, "origin">, seed: number): Planner {
  const random = randomSource(seed);
  const names = contract.operations.flatMap(({ body }) => (body.kind === "json" ? [body.schema] : []));
  const litter = litterMaker(contract.document, names, seed);
  const shelf = new Map<string, unknown[]>();
  const instanceOf = (schema: string): unknown => {
    const rest = shelf.get(schema) ?? [];
    if (rest.length === 0) rest.push(...litter(schema, !shelf.has(schema)));
    shelf.set(schema, rest);
    return rest.splice(random.below(rest.length), 1)[0];
  };
  const fitting = (schema: string): unknown => {
    const found = Array.from({ length: 20 }, () => instanceOf(schema)).find((one) => contract.fits(schema, one));
    return found ?? instanceOf(schema);
  };
  const tools = { contract, site, random, instanceOf, fitting };
  return { next: (person) => planOne(tools, person) };
}

interface Tools {
  readonly contract: HttpContract;
  readonly site: Pick<Site, "origin">;
  readonly random: RandomSource;
  /** Something that may or may not fit a schema. */
  readonly instanceOf: (schema: string) => unknown;
  readonly fitting: (schema: string) => unknown;
}

function planOne(tools: Tools, person: Person): Planned {
  const { contract, random, site } = tools;
  const operation = random.pick(contract.operations);
  const chance = (share: number): boolean => random.next() < share;
  const caller = pickCaller(random, operation, person);
  const provenance = chance(0.85) ? "own" : random.pick(["foreign", "unmarked"] as const);
  const method = chance(0.06) ? random.pick(METHODS) : operation.method;
  const target = chance(0.03) ? random.pick(UNKNOWN_PATHS) : targetOf(tools, operation, person);
  const { body, type } = method === "GET" || method === "HEAD" ? NO_BODY : bodyFor(tools, operation, person);
  const headers: Header[] = [
    ["CF-Connecting-IP", madeUpAddress(random)],
    ...caller.headers,
    ...(chance(0.15) ? [random.pick(CLAIMS), random.pick(CLAIMS)] : []),
    ...(type === null ? [] : [["Content-Type", type] as const]),
    ...provenanceHeaders(site, provenance),
    // Anything else that asks for a socket is no HTTP, and is refused before any worker.
    ...(operation.isSocket && method === "GET" ? upgradeHeaders(random) : []),
  ];
  return { request: { method, target, headers, body }, caller, provenance };
}

const NO_BODY = { body: null, type: null } as const;

/** What ends or changes the session that asks. */
const SPENDING = ["logout", "refreshSession"];

function pickCaller(random: RandomSource, { id }: Operation, person: Person): Caller {
  const share = random.next();
  if (share < 0.1) return NOBODY;
  if (share < 0.17) return stranger(random, person);
  const caller = random.pick(person.callers);
  return SPENDING.includes(id) && caller.grants !== null ? person.spare : caller;
}

/** Somebody with a key that was never given out, or a made-up one beside the real name. */
function stranger(random: RandomSource, { userId }: Person): Caller {
  const secret = Array.from({ length: 43 }, () => "abcXYZ019-_".charAt(random.below(11))).join("");
  const token = random.pick([secret, `${userId}.${secret}`, `anna.${secret}`, "", ".", "a".repeat(4000)]);
  const headers: readonly Header[] = random.pick([
    [["Authorization", `Bearer ${token}`]],
    [["Authorization", random.pick(["Basic YTpi", "Bearer", `bearer  ${secret} x`])]],
    [["Cookie", `cfm-local=${token}`]],
    [["Cookie", `__Host-cfm=${secret}; cfm-local=${userId}.${secret}`]],
  ] as const);
  return { kind: "stranger", grants: null, headers };
}

function targetOf(tools: Tools, operation: Operation, person: Person): string {
  const { random } = tools;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((one) => one.name === name && one.place === "path");
    return encodeURIComponent(parameter === undefined ? name : valueOf(tools, parameter, person));
  });
  const query = operation.parameters
    .filter(({ place }) => place === "query")
    .flatMap((parameter) => {
      const times = random.pick([0, 1, 1, 1, 2]);
      return Array.from({ length: times }, () => pair(parameter.name, valueOf(tools, parameter, person)));
    });
  const others = random.next() < 0.1 ? [pair(random.pick(["userId", "__proto__", "limit[]", ""]), "anna")] : [];
  const whole = [...query, ...others].join("&");
  return whole === "" ? path : `${path}?${whole}`;
}

const pair = (name: string, value: string): string => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;

function valueOf({ random, instanceOf, fitting }: Tools, parameter: Parameter, person: Person): string {
  const share = random.next();
  const known = person.known[parameter.name] ?? [];
  if (share < 0.5 && known.length > 0) return random.pick(known);
  if (share < 0.55)
    return random.pick(["0".repeat(6000), "a".repeat(6000), "' OR 1=1 --", "../../x", "%00", "\r\nX: 1"]);
  const value = share < 0.8 ? fitting(parameter.schema) : instanceOf(parameter.schema);
  return wellFormed(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
}

/** An address cannot hold half a character. */
const wellFormed = (text: string): string => text.toWellFormed() || "x";

function bodyFor(
  tools: Tools,
  { body }: Operation,
  person: Person,
): { readonly body: string | Uint8Array | null; readonly type: string | null } {
  const { random, fitting, instanceOf } = tools;
  const share = random.next();
  switch (body.kind) {
    case "none":
      return share < 0.8 ? NO_BODY : { body: '{"role":"admin"}', type: "application/json" };
    case "picture":
      return {
        body: random.pick([new Uint8Array(0), PNG_START, new Uint8Array(200_000), new TextEncoder().encode("<svg/>")]),
        type: share < 0.9 ? random.pick(body.types) : random.pick(WRONG_TYPES),
      };
    case "json": {
      const json = "application/json";
      if (share < 0.05) return { body: JSON.stringify(fitting(body.schema)), type: random.pick(WRONG_TYPES) };
      if (share < 0.11) return { body: random.pick(BAD_TEXTS), type: json };
      if (share < 0.13) return { body: JSON.stringify({ text: "x".repeat(70_000) }), type: json };
      if (share < 0.28) return { body: JSON.stringify(withServerFields(fitting(body.schema), random)), type: json };
      if (share < 0.68) return { body: JSON.stringify(withKnown(fitting(body.schema), person, random)), type: json };
      return {
        body: JSON.stringify(instanceOf(body.schema)) ?? "",
        type: random.pick([json, `${json}; charset=utf-8`]),
      };
    }
  }
}

const PNG_START = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52);

/** A copy with one to three fields of the server in one of its objects. */
function withServerFields(value: unknown, random: RandomSource): unknown {
  if (!isObject(value)) return value;
  const inner = Object.entries(value).filter(([, part]) => isObject(part));
  if (inner.length > 0 && random.next() < 0.4) {
    const [key, part] = random.pick(inner);
    return { ...value, [key]: withServerFields(part, random) };
  }
  const copy: object = { ...value };
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const [key, filling] = random.pick(Object.entries(SERVER_FIELDS));
    Object.defineProperty(copy, key, { value: filling, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

/** A copy in which ids are ones that exist. */
function withKnown(value: unknown, person: Person, random: RandomSource): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const ids = person.known[key];
      if (ids !== undefined && ids.length > 0) return [key, random.pick(ids)];
      const list = person.known[key.replace(/s$/, "")];
      return key.endsWith("s") && list !== undefined && list.length > 0 && Array.isArray(part)
        ? [key, part.map(() => random.pick(list))]
        : [key, part];
    }),
  );
}

function provenanceHeaders(site: Pick<Site, "origin">, provenance: Planned["provenance"]): readonly Header[] {
  switch (provenance) {
    case "own":
      return ownPage(site);
    case "foreign":
      return [
        ["Origin", `${site.origin}.evil.example`],
        ["X-CFM-CSRF", "1"],
      ];
    case "unmarked":
      return [["Origin", site.origin]];
  }
}

function upgradeHeaders(random: RandomSource): readonly Header[] {
  const socket: readonly Header[] = [
    ["Upgrade", "websocket"],
    ["Connection", "Upgrade"],
    ["Sec-WebSocket-Version", "13"],
    ["Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="],
  ];
  return random.pick([
    [],
    socket,
    [...socket, ["Sec-WebSocket-Protocol", "cfm.v0"]],
    [...socket, ["Sec-WebSocket-Protocol", "cfm.v1"]],
    [...socket, ["Sec-WebSocket-Protocol", "cfm.v1, cfm.ticket.QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ"]],
  ] as const);
}
