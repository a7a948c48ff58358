import { RefusalSchema } from "../../../../generated/zod/classic.ts";
import { call, OWN_PAGE } from "../support.ts";
import type { Proof } from "./account.ts";
import type { Asked } from "./asks.ts";
import type { GuardedOperation } from "./documents.ts";

/** What came of a request. */
export interface Outcome {
  /** `done`, or the code of the refusal. */
  readonly word: string;
  /** Status, headers and body, but for what tells every answer from every other one. */
  readonly face: string;
}

/** Header fields that differ from answer to answer, and say nothing of what was asked about. */
const PASSING = new Set(["date"]);

/** Asks for a thing of an operation with the proof of a caller. */
export async function ask(
  operation: GuardedOperation,
  proof: Proof,
  { parameters = {}, init = {} }: Asked,
): Promise<Outcome> {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? name),
  );
  const headers = { ...OWN_PAGE, ...Object.fromEntries(new Headers(init.headers)), ...proof };
  const response = await call(path, { ...init, method: operation.method, headers });
  if (response.webSocket !== null) {
    response.webSocket.accept();
    response.webSocket.close(1000);
    return { word: "done", face: "101" };
  }
  const text = await response.text();
  const word = response.ok ? "done" : RefusalSchema.parse(JSON.parse(text)).error.code;
  return { word, face: faceOf(response, text) };
}

function faceOf({ status, headers }: Response, text: string): string {
  const kept = [...headers].filter(([name]) => !PASSING.has(name));
  return `${status} ${JSON.stringify(kept)} ${text.replace(/"meta":\{[^}]*\}/, "")}`;
}
