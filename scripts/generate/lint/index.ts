import type { SpecProblem, SpecSource } from "../source.ts";
import { access } from "./access.ts";
import { boundedNumbers } from "./bounded-numbers.ts";
import { delivery } from "./delivery.ts";
import { descriptions, usedSchemas } from "./descriptions.ts";
import { direction } from "./direction.ts";
import { distinctVariants } from "./distinct-variants.ts";
import { closes, refusals } from "./errors.ts";
import { knownKeywords } from "./known-keywords.ts";
import { limitEntries, limitValues } from "./limits.ts";
import { listedMessages } from "./listed-messages.ts";
import { loneRefs, refsLeadSomewhere } from "./lone-refs.ts";
import { messageType } from "./message-type.ts";
import { namedEnums } from "./named-enums.ts";
import { names } from "./names.ts";
import { noFormat } from "./no-format.ts";
import { noRecursion } from "./no-recursion.ts";
import { nullable } from "./nullable.ts";
import { operationAnswers, operationNames } from "./operation-answers.ts";
import { operationDirections } from "./operation-directions.ts";
import { boundedSizes, patterns } from "./patterns.ts";
import { requiredExists } from "./required-exists.ts";
import { statedOpenness } from "./stated-openness.ts";
import { type Rule, runRule, viewOf } from "./view.ts";

/** The shape rules by their ids. An id is never given to another rule. */
export const shapeRules: Readonly<Record<string, Rule>> = {
  "SH-1": boundedNumbers,
  "SH-2": noFormat,
  "SH-3": statedOpenness,
  "SH-4": messageType,
  "SH-5": listedMessages,
  "SH-6": direction,
  "SH-7": nullable,
  "SH-8": loneRefs,
  "SH-9": knownKeywords,
  "SH-10": noRecursion,
  "SH-11": requiredExists,
  "SH-12": distinctVariants,
  "SH-13": namedEnums,
  "SH-14": limitValues,
  "SH-15": limitEntries,
  "SH-16": descriptions,
  "SH-17": refusals,
  "SH-18": operationAnswers,
  "SH-19": delivery,
  "SH-20": patterns,
  "SH-21": boundedSizes,
  "SH-22": names,
  "SH-23": refsLeadSomewhere,
  "SH-24": usedSchemas,
  "SH-25": operationDirections,
  "SH-26": closes,
  "SH-27": operationNames,
  "SH-28": access,
};

/** Everything in the spec that breaks a shape rule, rule by rule, in the order of the files. Empty when all is well. */
export function lintSpec(source: SpecSource): SpecProblem[] {
  const view = viewOf(source);
  return Object.entries(shapeRules).flatMap(([id, rule]) => runRule(view, id, rule));
}
