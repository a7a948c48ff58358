import { type Fields, listOf, objectOf } from "../../generate/lint/values.ts";
import type { Break, Direction } from "./direction.ts";
import { followIn, type Pair, SchemaComparison } from "./schemas.ts";

/**
 * What breaks between two bundled OpenAPI documents. An operation that was only planned was answered by nobody, so
 * anything may change of it.
 */
export function compareRequests(documents: Pair): Break[] {
  const comparison = new SchemaComparison(documents);
  const now = operationsOf(documents.now);
  for (const [name, operation] of operationsOf(documents.before)) {
    const same = now.get(name);
    if (operation["x-stage"] === "planned") continue;
    if (same === undefined) comparison.note(name, "is gone");
    else compareOperation({ before: operation, now: same }, documents, name, comparison);
  }
  return comparison.breaks;
}

function compareOperation(operations: Pair, documents: Pair, name: string, comparison: SchemaComparison): void {
  const { before, now } = operations;
  if (now["x-stage"] === "planned") comparison.note(name, "was there and is only planned now");
  if (isPublic(before) && !isPublic(now)) comparison.note(name, "needs a session now");
  compareParameters(operations, documents, name, comparison);
  const [body, sameBody] = [
    followIn(documents.before, before["requestBody"]),
    followIn(documents.now, now["requestBody"]),
  ];
  if (sameBody["required"] === true && body["required"] !== true) comparison.note(name, "needs a body now");
  compareContent({ before: body, now: sameBody }, "toServer", `${name}, its body`, comparison);
  const [responses, sameResponses] = [objectOf(before["responses"]), objectOf(now["responses"])];
  for (const [status, response] of Object.entries(responses)) {
    if (!Object.hasOwn(sameResponses, status)) comparison.note(name, `is not answered with ${status} any more`);
    else {
      const answers = {
        before: followIn(documents.before, response),
        now: followIn(documents.now, sameResponses[status]),
      };
      compareContent(answers, "toClient", `${name}, its answer ${status}`, comparison);
    }
  }
}

function compareContent({ before, now }: Pair, direction: Direction, at: string, comparison: SchemaComparison): void {
  const contentNow = objectOf(now["content"]);
  for (const [type, media] of Object.entries(objectOf(before["content"]))) {
    if (!Object.hasOwn(contentNow, type)) comparison.note(at, `is not ${type} any more`);
    else comparison.compare(objectOf(media)["schema"], objectOf(contentNow[type])["schema"], direction, at);
  }
}

function compareParameters({ before, now }: Pair, documents: Pair, name: string, comparison: SchemaComparison): void {
  const [from, to] = [parametersOf(documents.before, before), parametersOf(documents.now, now)];
  for (const [key, parameter] of from) {
    const same = to.get(key);
    if (same === undefined) comparison.note(name, `the parameter ${key} is gone`);
    else {
      if (same["required"] === true && parameter["required"] !== true)
        comparison.note(name, `the parameter ${key} is required now`);
      comparison.compare(parameter["schema"], same["schema"], "toServer", `${name}, its parameter ${key}`);
    }
  }
  for (const [key, parameter] of to) {
    if (parameter["required"] === true && !from.has(key)) comparison.note(name, `the new parameter ${key} is required`);
  }
}

function parametersOf(document: Fields, operation: Fields): Map<string, Fields> {
  const parameters = listOf(operation["parameters"]).map((parameter) => followIn(document, parameter));
  return new Map(
    parameters.map((parameter) => [`${String(parameter["name"])} in ${String(parameter["in"])}`, parameter]),
  );
}

/** Whether an operation needs no session: its security is an empty list. */
function isPublic(operation: Fields): boolean {
  return Array.isArray(operation["security"]) && operation["security"].length === 0;
}

function operationsOf(document: Fields): Map<string, Fields> {
  const methods = ["get", "put", "post", "delete", "patch"];
  return new Map(
    Object.entries(objectOf(document["paths"])).flatMap(([path, item]) =>
      Object.entries(objectOf(item))
        .filter(([method]) => methods.includes(method))
        .map(([method, operation]): [string, Fields] => [`${method.toUpperCase()} ${path}`, objectOf(operation)]),
    ),
  );
}
