import type { Hook } from "@hono/zod-openapi";
import type { core, ZodError } from "zod";
import type { ErrorDetail } from "../../generated/types.ts";
import { escapePointer } from "../../generated/ws/guard.ts";
import type { App } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** What does not fit the schema, as JSON pointers into the body, the path or the query (HT-3). */
export const toDetails = ({ issues }: Pick<ZodError, "issues">): readonly ErrorDetail[] => issues.flatMap(toDetail);

function toDetail(issue: core.$ZodIssue): readonly ErrorDetail[] {
  // Zod names unknown keys at the object that holds them; the contract names the field itself.
  const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({ path: toPointer(path), message: issue.message }));
}

const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${escapePointer(String(key))}`).join("");

/** Refuses whatever a validator of a route found. */
export const refuseInvalid = (result: Parameters<Hook<unknown, App, string, void>>[0]): void => {
  if (!result.success) throw new Refusal("INVALID_MESSAGE", { details: toDetails(result.error) });
};
