import { join } from "node:path";
import { type Bundle, bundle } from "../../generate/bundle.ts";
import { isObject, objectAt, stringAt } from "../../generate/json.ts";
import { loadSpec } from "../../generate/source.ts";

/** A schema by its name, with what it is used for. */
export interface ContractNames {
  readonly channels: Bundle["channels"];
  /** All schemas by their names. */
  readonly definitions: Bundle["schemas"];
  /** Names of the bodies that requests carry. */
  readonly requests: ReadonlySet<string>;
  /** Names of the answers of operations that this server has (not `x-stage: planned`), and of `Refusal`. */
  readonly answers: ReadonlySet<string>;
}

/** Reads from the spec in `root` which schemas there are and where they travel. */
export function contractNames(root: string): ContractNames {
  const { channels, schemas, openapi } = bundle(loadSpec(join(root, "spec")));
  const operations = Object.values(objectAt(openapi, "paths")).flatMap((item) =>
    isObject(item) ? Object.values(item) : [],
  );
  const requests = operations.flatMap((operation) => bodyNames(objectAt(operation, "requestBody")));
  const present = operations.filter((operation) => stringAt(operation, "x-stage") !== "planned");
  const answers = present.flatMap((operation) => Object.values(objectAt(operation, "responses")).flatMap(bodyNames));
  return {
    channels,
    definitions: schemas,
    requests: new Set(requests),
    answers: new Set([...answers, "Refusal"]),
  };
}

function bodyNames(holder: unknown): string[] {
  const ref = stringAt(objectAt(objectAt(objectAt(holder, "content"), "application/json"), "schema"), "$ref");
  return ref === undefined ? [] : [ref.split("/").at(-1) ?? ""];
}
