import { pointerTo } from "../pointer.ts";
import { objectOf, stringsOf } from "./values.ts";
import type { Operation } from "./operations.ts";
import { followRefs, type SchemaAt } from "./schemas.ts";
import type { Rule, SpecView } from "./view.ts";

/** SH-18: an operation refuses with `Refused` by default and succeeds with an envelope, a socket (101) or a picture. */
export const operationAnswers: Rule = (view, report) => {
  for (const operation of view.operations) {
    const refused = operation.responses.find(({ status }) => status === "default");
    if (refused?.file !== "paths/responses.yaml" || refused.pointer !== "/Refused") {
      report(
        { file: operation.file, pointer: `${operation.pointer}/responses` },
        'needs `default: { $ref: "./responses.yaml#/Refused" }`',
      );
    }
    const successes = operation.responses.filter(({ status }) => status !== "default");
    if (successes.length !== 1)
      report({ file: operation.file, pointer: `${operation.pointer}/responses` }, "has exactly one success");
    for (const response of successes) {
      if (!isSuccess(view, response))
        report(response, "a success is 200 with an envelope `{ success: true, data, meta }`, a picture, or 101");
    }
  }
};

function isSuccess(view: SpecView, { status, data, schemas }: Operation["responses"][number]): boolean {
  if (status === "101") return data["content"] === undefined;
  const types = Object.keys(objectOf(data["content"]));
  if (status !== "200" || types.length === 0) return false;
  if (types.every((type) => type.startsWith("image/"))) return true;
  const [schema] = schemas;
  return types.join() === "application/json" && schema !== undefined && isEnvelope(view, schema);
}

function isEnvelope({ source }: SpecView, at: SchemaAt): boolean {
  const envelope = followRefs(source, at);
  const required = stringsOf(envelope.schema["required"]);
  const success = objectOf(objectOf(envelope.schema["properties"])["success"]);
  const outcome = followRefs(source, {
    file: envelope.file,
    pointer: pointerTo(envelope.pointer, "properties", "success"),
    schema: success,
  });
  return ["success", "data", "meta"].every((name) => required.includes(name)) && outcome.schema["const"] === true;
}

/** SH-27: every operation has an id of its own, tags, a known stage, and a line in openapi.yaml that leads to it. */
export const operationNames: Rule = ({ source, operations }, report) => {
  const paths = objectOf(objectOf(source.files.get("openapi.yaml")?.data)["paths"]);
  const ids = new Set<unknown>();
  for (const operation of operations) {
    const { operationId, tags, "x-stage": stage } = operation.data;
    const at = (key: string) => ({ file: operation.file, pointer: `${operation.pointer}/${key}` });
    if (typeof operationId !== "string" || !/^[a-z][A-Za-z]*$/.test(operationId) || ids.has(operationId))
      report(at("operationId"), "needs a camelCase `operationId` of its own");
    ids.add(operationId);
    if (stringsOf(tags).length !== 1) report(at("tags"), "has exactly one tag");
    if (stage !== undefined && stage !== "planned") report(at("x-stage"), "`x-stage` is `planned` or absent");
  }
  for (const { file, path } of operations) {
    const line = `./${file}#${pointerTo("", path)}`;
    if (objectOf(paths[path])["$ref"] !== line)
      report(
        { file, pointer: pointerTo("", path) },
        `openapi.yaml does not list it: under paths add \`${path}: { $ref: "${line}" }\``,
      );
  }
};
