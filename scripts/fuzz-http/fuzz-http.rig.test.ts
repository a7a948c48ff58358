import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContract } from "./contract.ts";
import { startFuzzedServer, type FuzzedServer } from "./local-server.ts";
import { describeHttpFuzz } from "./report.ts";
import { Judge, type Exchange } from "./faults.ts";
import { fuzzHttp, type HttpFuzzReport } from "./run.ts";
import type { WireAnswer } from "./wire.ts";

const SEED = 20_261_121;
const REQUESTS = 1_500;
const PATIENCE_MS = 600_000;

const contract = readContract();
const exchanges: Exchange[] = [];
let server: FuzzedServer;
let report: HttpFuzzReport;
beforeAll(async () => {
  server = await startFuzzedServer();
  report = await fuzzHttp(contract, server.site, SEED, REQUESTS, (exchange) => exchanges.push(exchange));
}, PATIENCE_MS);
afterAll(async () => server.stop());

test(`[HT-1] [HT-3] S26: ${REQUESTS} requests made from the OpenAPI document are answered as it says`, () => {
  expect(describeHttpFuzz(report).slice(2)).toEqual([]);
  // The run shows something only if good requests were among them, and every kind of bad ones.
  expect(report.done.size).toBeGreaterThan(25);
  expect([...report.statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 405, 413, 415, 426]));
});

describe("S26: the fuzz sees", () => {
  const textOf = ({ body }: WireAnswer): string => new TextDecoder().decode(body);
  const withText = (answer: WireAnswer, status: number, text: string): WireAnswer => ({
    ...answer,
    status,
    body: new TextEncoder().encode(text),
  });
  const withHeader = (answer: WireAnswer, name: string, value: string): WireAnswer => ({
    ...answer,
    headers: { ...answer.headers, [name]: value },
  });
  const crash = JSON.stringify({
    success: false,
    error: { code: "INTERNAL", message: "The server failed." },
    meta: { timestamp: 1, requestId: "3f2b8c1e-6d4a-4f0b-9a57-0c1d2e3f4a5b" },
  });

  /** The answers of the run as they would be if a server had the fault. */
  const faults: readonly (readonly [string, RegExp, (answer: WireAnswer) => WireAnswer])[] = [
    [
      "a handler that throws",
      /500 INTERNAL/,
      (answer) => (textOf(answer).includes('"rooms":') ? withText(answer, 500, crash) : answer),
    ],
    [
      "a page instead of the envelope",
      /without the envelope/,
      (answer) => (answer.status === 404 ? withText(answer, 404, "<h1>Not Found</h1>") : answer),
    ],
    [
      "a status that is not the code's",
      /INVALID_MESSAGE with 404/,
      (answer) => (answer.status === 400 ? { ...answer, status: 404 } : answer),
    ],
    [
      "fields of the server taken from a body",
      /done, and INVALID_MESSAGE/,
      (answer) => (textOf(answer).includes("INVALID_MESSAGE") ? withText(answer, 200, '{"success":true}') : answer),
    ],
    ["no security headers", /x-content-type-options/, (answer) => withHeader(answer, "x-content-type-options", "")],
    ["any page let in", /lets \* read/, (answer) => withHeader(answer, "access-control-allow-origin", "*")],
    ["a cookie where none belongs", /sets a cookie/, (answer) => withHeader(answer, "set-cookie", "cfm-local=x")],
    [
      "a stack in a refusal",
      /tells of its inside/,
      (answer) => withText(answer, answer.status, textOf(answer).replace('"message":"', '"message":"at index.ts:1 ')),
    ],
    [
      "a success of another shape",
      /a success that is no RoomListAnswer/,
      (answer) => withText(answer, answer.status, textOf(answer).replace('"rooms":', '"list":')),
    ],
    [
      "an identity that came in a header",
      /took the caller for anna/,
      (answer) => withText(answer, answer.status, textOf(answer).replace(/"userId":"[^"]+"/, '"userId":"anna"')),
    ],
    [
      "a request id that is always the same",
      /came twice/,
      (answer) =>
        answer.status === 401 ? withText(answer, 401, crash.replace("INTERNAL", "UNAUTHENTICATED")) : answer,
    ],
    ["a method that is known and not named", /Allow: GET instead/, (answer) => withHeader(answer, "allow", "GET")],
  ];

  test.each(faults)("%s", (_, seen, change) => {
    const judge = new Judge(contract, server.site.origin);
    const found = exchanges.flatMap((exchange) => judge.faultsOf({ ...exchange, answer: change(exchange.answer) }));
    expect(found.filter((wrong) => seen.test(wrong))).not.toEqual([]);
  });
});
