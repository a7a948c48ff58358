import { type Fields, listOf, textOf } from "../../generate/lint/values.ts";
import type { Direction, ReportBreak } from "./direction.ts";

/** Compares what two schemas say about a single value: type, constant, enum, pattern and bounds. */
export function compareValue(before: Fields, now: Fields, direction: Direction, at: string, report: ReportBreak): void {
  if (lostTypes(before, now, direction)) {
    report(at, `the type was ${typesOf(before).join(" or ")} and is now ${typesOf(now).join(" or ")}`);
    return;
  }
  compareSets(before, now, direction, at, report);
  compareBounds(before, now, direction, at, report);
  const [wider, narrower] = direction === "toServer" ? [now, before] : [before, now];
  if (wider["pattern"] !== undefined && wider["pattern"] !== narrower["pattern"])
    report(at, "the pattern is another one");
  if (wider["uniqueItems"] === true && narrower["uniqueItems"] !== true) {
    report(at, direction === "toServer" ? "items must now be different" : "items may now be equal");
  }
}

/** Whether a value of a needed type finds no place any more. An integer finds one where numbers do. */
function lostTypes(before: Fields, now: Fields, direction: Direction): boolean {
  const [from, to] = [typesOf(before), typesOf(now)];
  const [needed, offered] = direction === "toServer" ? [from, to] : [to, from];
  return needed.some((type) => !offered.includes(type) && !(type === "integer" && offered.includes("number")));
}

function typesOf(schema: Fields): string[] {
  return [schema["type"]].flat().filter((type) => typeof type === "string");
}

/** Constants and enums: the values that are possible at all. */
function compareSets(before: Fields, now: Fields, direction: Direction, at: string, report: ReportBreak): void {
  const [from, to] = [valuesOf(before), valuesOf(now)];
  const [needed, offered] = direction === "toServer" ? [from, to] : [to, from];
  if (offered === undefined) return;
  if (needed === undefined)
    report(
      at,
      direction === "toServer" ? "only some values are valid now" : "other values than the listed ones may come now",
    );
  else {
    for (const value of needed.filter((each) => !offered.includes(each))) {
      report(
        at,
        direction === "toServer"
          ? `${JSON.stringify(value)} is not valid any more`
          : `${JSON.stringify(value)} may come now`,
      );
    }
  }
}

function valuesOf(schema: Fields): readonly unknown[] | undefined {
  if ("const" in schema) return [schema["const"]];
  return "enum" in schema ? listOf(schema["enum"]) : undefined;
}

const bounds = [
  { keyword: "minLength", sign: -1 },
  { keyword: "minItems", sign: -1 },
  { keyword: "minimum", sign: -1 },
  { keyword: "maxLength", sign: 1 },
  { keyword: "maxItems", sign: 1 },
  { keyword: "maximum", sign: 1 },
];

function compareBounds(before: Fields, now: Fields, direction: Direction, at: string, report: ReportBreak): void {
  for (const { keyword, sign } of bounds) {
    const reach = (schema: Fields): number => (typeof schema[keyword] === "number" ? schema[keyword] * sign : Infinity);
    const grown = reach(now) - reach(before);
    if (direction === "toServer" ? grown < 0 : grown > 0) {
      report(at, `${keyword} was ${boundOf(before, keyword)} and is now ${boundOf(now, keyword)}`);
    }
  }
}

function boundOf(schema: Fields, keyword: string): string {
  return keyword in schema ? textOf(schema[keyword]) : "not set";
}
