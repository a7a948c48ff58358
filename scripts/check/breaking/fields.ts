import { type Fields, objectOf, stringsOf } from "../../generate/lint/values.ts";
import type { Direction, ReportBreak } from "./direction.ts";

/** A field that two objects both have, with its two schemas. */
export interface CommonField {
  readonly name: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Compares which fields two objects have and need; gives the fields that both have, whose schemas are left to compare. */
export function compareFields(
  before: Fields,
  now: Fields,
  direction: Direction,
  at: string,
  report: ReportBreak,
): CommonField[] {
  const [from, to] = [objectOf(before["properties"]), objectOf(now["properties"])];
  for (const name of Object.keys(from).filter((each) => !Object.hasOwn(to, each)))
    report(at, `the field ${name} is gone`);
  const added = Object.keys(to).filter((each) => !Object.hasOwn(from, each));
  if (direction === "toServer") compareDemands(before, now, added, at, report);
  else comparePromises(before, now, added, at, report);
  return Object.keys(from)
    .filter((name) => Object.hasOwn(to, name))
    .map((name) => ({ name, from: from[name], to: to[name] }));
}

/** What the server demands of clients must not grow. */
function compareDemands(before: Fields, now: Fields, added: readonly string[], at: string, report: ReportBreak): void {
  if (isClosed(now) && !isClosed(before)) report(at, "unknown fields are refused now");
  const demanded = stringsOf(before["required"]);
  for (const name of stringsOf(now["required"]).filter((each) => !demanded.includes(each))) {
    report(at, added.includes(name) ? `the new field ${name} is required` : `the field ${name} is required now`);
  }
}

/** What the server promises to clients must not shrink. */
function comparePromises(before: Fields, now: Fields, added: readonly string[], at: string, report: ReportBreak): void {
  if (isClosed(before)) {
    if (!isClosed(now)) report(at, "unknown fields may come now");
    for (const name of added) report(at, `${name} is a new field of a closed object`);
  }
  const promised = stringsOf(now["required"]);
  const kept = Object.keys(objectOf(now["properties"]));
  for (const name of stringsOf(before["required"]).filter((each) => kept.includes(each) && !promised.includes(each))) {
    report(at, `the field ${name} may be missing now`);
  }
}

function isClosed(schema: Fields): boolean {
  return schema["additionalProperties"] === false;
}
