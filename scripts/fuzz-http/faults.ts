import { objectAt, stringAt } from "../generate/json.ts";
import type { HttpContract, Operation } from "./contract.ts";
import { expectedOf, routesOf, type Expected } from "./expected.ts";
import type { Planned } from "./plan.ts";
import type { WireAnswer } from "./wire.ts";

/** A request, its answer, and who asked. */
export interface Exchange {
  readonly planned: Planned;
  readonly answer: WireAnswer;
  readonly userId: string;
}

/** Judges the answers of one run. */
export class Judge {
  readonly #contract: HttpContract;
  readonly #origin: string;
  readonly #requestIds = new Set<string>();

  /** @param origin the one origin whose pages may read answers */
  constructor(contract: HttpContract, origin: string) {
    this.#contract = contract;
    this.#origin = origin;
  }

  /** What is wrong with an answer, in a sentence each; none when it is as the documents say. */
  faultsOf({ planned, answer, userId }: Exchange): readonly string[] {
    const expected = expectedOf(this.#contract, planned);
    if (answer.status === 101)
      return expected.kind === "decided" && expected.operation.isSocket ? [] : ["opened a socket"];
    const headers = [
      ...headerFaults(answer),
      ...crossOriginFaults(answer, this.#origin),
      ...cookieFaults(answer, expected),
    ];
    if (planned.request.method === "HEAD")
      return [...headers, ...(answer.body.length === 0 ? [] : ["HEAD has a body"])];
    const isSuccess = answer.status >= 200 && answer.status < 300;
    return [
      ...headers,
      ...(isSuccess
        ? successFaults(this.#contract, answer, expected, userId)
        : refusalFaults(this.#contract, planned, answer, expected)),
      ...this.#repeated(answer),
    ];
  }

  /** HT-1: every answer has an id of its own. */
  #repeated(answer: WireAnswer): readonly string[] {
    const id = stringAt(objectAt(jsonOf(answer), "meta"), "requestId");
    if (id === undefined) return [];
    const isNew = !this.#requestIds.has(id);
    this.#requestIds.add(id);
    return isNew ? [] : [`the request id ${id} came twice`];
  }
}

function successFaults(
  { fits }: HttpContract,
  answer: WireAnswer,
  expected: Expected,
  userId: string,
): readonly string[] {
  if (expected.kind === "refused") return [`done, and ${expected.codes.join(" or ")} is expected`];
  const { id, answer: schema, answerTypes } = expected.operation;
  const type = answer.headers["content-type"] ?? "";
  if (answerTypes.includes(type)) return [];
  const body = jsonOf(answer);
  if (schema === null || body === undefined) return [`a success of the type ${type}`];
  const me = stringAt(objectAt(objectAt(body, "data"), "person"), "userId");
  return [
    ...(fits(schema, body) ? [] : [`a success that is no ${schema}`]),
    ...(id === "getMe" && me !== userId ? [`took the caller for ${String(me)}`] : []),
    ...leaks(answer),
  ];
}

function refusalFaults(
  contract: HttpContract,
  planned: Planned,
  answer: WireAnswer,
  expected: Expected,
): readonly string[] {
  const body = jsonOf(answer);
  const code = stringAt(objectAt(body, "error"), "code") ?? "";
  if (body === undefined || !contract.fits("Refusal", body))
    return [`${answer.status} without the envelope of a refusal`];
  const status = contract.statusOf.get(code);
  return [
    ...(status === answer.status ? [] : [`${code} with ${answer.status}`]),
    ...(answer.status >= 500 && code !== "NOT_IMPLEMENTED" ? [`${answer.status} ${code}`] : []),
    ...unexpected(code, expected),
    ...waitFaults(answer, objectAt(body, "error"), code),
    ...(code === "METHOD_NOT_ALLOWED" ? allowFaults(contract, planned, answer) : []),
    ...leaks(answer),
  ];
}

function unexpected(code: string, expected: Expected): readonly string[] {
  switch (expected.kind) {
    case "refused":
      return expected.codes.includes(code) ? [] : [`${code}, and ${expected.codes.join(" or ")} is expected`];
    case "decided":
      return expected.never.includes(code) ? [`${code}, though the request is as it must be`] : [];
  }
}

/** HT-8: a refusal that passes says when. */
function waitFaults(
  { headers }: WireAnswer,
  error: Readonly<Record<string, unknown>>,
  code: string,
): readonly string[] {
  const mustTell = ["RATE_LIMITED", "TURNSTILE_UNAVAILABLE", "UNAVAILABLE"].includes(code);
  const tells = typeof error["retryAfterMs"] === "number" && headers["retry-after"] !== undefined;
  return mustTell && !tells ? [`${code} does not say when to try again`] : [];
}

/** HT-2: a wrong method is told the right ones. */
function allowFaults(contract: HttpContract, { request }: Planned, { headers }: WireAnswer): readonly string[] {
  const { pathname } = new URL(request.target, "http://localhost");
  const methods = routesOf(contract, pathname).map(({ method }: Operation) => method);
  const wanted = [...methods, ...(methods.includes("GET") ? ["HEAD"] : [])].toSorted().join(", ");
  return headers["allow"] === wanted ? [] : [`Allow: ${String(headers["allow"])} instead of ${wanted}`];
}

function headerFaults({ headers }: WireAnswer): readonly string[] {
  const wanted = {
    "x-content-type-options": /^nosniff$/,
    "content-security-policy": /default-src 'none'/,
    "referrer-policy": /^no-referrer$/,
    "cross-origin-resource-policy": /^same-origin$/,
    "cache-control": /no-store|private/,
  };
  return Object.entries(wanted).flatMap(([name, pattern]) =>
    pattern.test(headers[name] ?? "") ? [] : [`${name}: ${String(headers[name])}`],
  );
}

function crossOriginFaults({ headers }: WireAnswer, origin: string): readonly string[] {
  const allowed = headers["access-control-allow-origin"];
  return [
    ...(allowed === undefined || allowed === origin ? [] : [`lets ${allowed} read the answer`]),
    ...(headers["access-control-allow-credentials"] === undefined ? [] : ["allows credentials across origins"]),
  ];
}

const COOKIE_SETTERS = ["login", "refreshSession", "logout", "endSession"];

/** A cookie is only ever set where a session begins, goes on or ends, and out of reach of scripts. */
function cookieFaults({ headers }: WireAnswer, expected: Expected): readonly string[] {
  const cookie = headers["set-cookie"];
  if (cookie === undefined) return [];
  const maySet = expected.kind === "decided" && COOKIE_SETTERS.includes(expected.operation.id);
  return [
    ...(maySet ? [] : ["sets a cookie"]),
    ...(/; HttpOnly/.test(cookie) && /; SameSite=Strict/.test(cookie)
      ? []
      : [`a cookie in reach of others: ${cookie}`]),
  ];
}

/** HT-5: nothing of the inside. */
const leaks = (answer: WireAnswer): readonly string[] =>
  /\n\s+at |SQLITE|\.ts:\d|node_modules|stack"/.test(textOf(answer)) ? ["tells of its inside"] : [];

const textOf = ({ body }: WireAnswer): string => new TextDecoder().decode(body);

function jsonOf(answer: WireAnswer): unknown {
  if (!(answer.headers["content-type"] ?? "").startsWith("application/json")) return undefined;
  try {
    return JSON.parse(textOf(answer));
  } catch {
    return undefined;
  }
}
