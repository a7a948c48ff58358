import { stringsOf } from "./values.ts";
import type { SchemaAt } from "./schemas.ts";
import type { Rule } from "./view.ts";

/** SH-1: JSON numbers are read exactly by every language up to here. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** SH-1: every integer and number has a minimum and a maximum within ±(2^53 - 1). */
export const boundedNumbers: Rule = ({ schemas }, report) => {
  for (const at of schemas.filter(isNumeric)) {
    const missing = ["minimum", "maximum"].filter((bound) => !isBound(at.schema[bound]));
    if (missing.length > 0) report(at, `a number needs \`${missing.join("` and `")}\` within ±${LARGEST}`);
  }
};

function isBound(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) <= LARGEST;
}

function isNumeric({ schema }: SchemaAt): boolean {
  const types = [schema["type"], ...stringsOf(schema["type"])];
  return (types.includes("integer") || types.includes("number")) && schema["const"] === undefined;
}
