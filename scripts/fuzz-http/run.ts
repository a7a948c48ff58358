import { objectAt, stringAt } from "../generate/json.ts";
import { randomSource } from "../check/fuzz/random.ts";
import type { HttpContract } from "./contract.ts";
import { routesOf } from "./expected.ts";
import { Judge, type Exchange } from "./faults.ts";
import { makePerson, type Person, type Site } from "./person.ts";
import { planner, type Planned } from "./plan.ts";
import type { WireAnswer } from "./wire.ts";

/** A request whose answer was not as the documents say. */
export interface Fault {
  readonly request: string;
  readonly answer: string;
  readonly wrong: readonly string[];
}

/** The figures of a run. */
export interface HttpFuzzReport {
  readonly seed: number;
  readonly requests: number;
  /** How often each status came. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Operations that were done at least once, by the status 200 or 101. */
  readonly done: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** People who ask at the same time, each with an account of their own: what they ask hangs on nobody else's answer. */
const LANES = 4;

/**
 * Sends as many requests as are asked for, in an order that the seed decides, and judges every answer.
 *
 * @param onExchange gets every request with its answer
 */
export async function fuzzHttp(
  contract: HttpContract,
  site: Site,
  seed: number,
  requests: number,
  onExchange: (exchange: Exchange) => void = () => undefined,
): Promise<HttpFuzzReport> {
  const tally = { statuses: new Map<number, number>(), done: new Set<string>(), faults: new Array<Fault>() };
  const judge = new Judge(contract, site.origin);
  const lane = async (index: number): Promise<void> => {
    const random = randomSource(seed * LANES + index);
    const plan = planner(contract, site, seed * LANES + index);
    let person = await makePerson(site, random);
    for (let sent = index; sent < requests; sent += LANES) {
      const planned = plan.next(person);
      const answer = await site.send(planned.request);
      const exchange = { planned, answer, userId: person.userId };
      onExchange(exchange);
      const wrong = judge.faultsOf(exchange);
      if (wrong.length > 0) tally.faults.push(faultOf(planned, answer, wrong));
      tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1);
      if (answer.status === 200 || answer.status === 101) {
        const name = nameOf(contract, planned);
        tally.done.add(name);
        person = await afterwards(site, name, planned, answer, person, () => makePerson(site, random));
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, index) => lane(index)));
  return { seed, requests, ...tally };
}

/** What a success took away from the person is made anew. */
async function afterwards(
  site: Site,
  name: string,
  { caller }: Planned,
  answer: WireAnswer,
  person: Person,
  anew: () => Promise<Person>,
): Promise<Person> {
  switch (name) {
    case "endSession":
    case "revokeAccessToken":
      return anew();
    case "refreshSession": {
      const token = stringAt(objectAt(jsonOf(answer), "data"), "token") ?? "";
      const headers = [["Authorization", `Bearer ${token}`]] as const;
      await site.send({ method: "POST", target: "/api/auth/logout", headers, body: null });
      return person.withNewSpare();
    }
    case "logout":
      return caller === person.spare ? person.withNewSpare() : anew();
    default:
      return person;
  }
}

function nameOf(contract: HttpContract, { request }: Planned): string {
  const { pathname } = new URL(request.target, "http://localhost");
  const method = request.method === "HEAD" ? "GET" : request.method;
  return routesOf(contract, pathname).find((one) => one.method === method)?.id ?? "";
}

function faultOf({ request, caller }: Planned, answer: WireAnswer, wrong: readonly string[]): Fault {
  const body = typeof request.body === "string" ? ` ${request.body.slice(0, 300)}` : "";
  return {
    request: `${request.method} ${request.target.slice(0, 200)}${body} as ${caller.kind} (${caller.grants?.join() ?? "-"})`,
    answer: `${answer.status} ${new TextDecoder().decode(answer.body).slice(0, 300)}`,
    wrong,
  };
}

function jsonOf({ body }: WireAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
