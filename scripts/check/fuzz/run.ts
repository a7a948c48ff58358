import { objectAt } from "../../generate/json.ts";
import type { Judges } from "../contract/validators.ts";
import { litterMaker, litterSize } from "./litter.ts";

/** How one generated validator compared with ajv over the instances of one schema. */
interface Comparison {
  readonly schema: string;
  readonly validator: "classic" | "mini";
  instances: number;
  valid: number;
  falseAccepts: number;
  falseRejects: number;
  /** The first instance on which the two disagree. */
  example: unknown;
}

/** What a run found. */
export interface FuzzReport {
  readonly seed: number;
  /** How many instances each validator judged. */
  readonly instances: number;
  /** How many of them fit their schema exactly. */
  readonly valid: number;
  readonly comparisons: readonly Comparison[];
}

/**
 * Compares the generated validators with ajv over instances of named schemas, what stands at the edges of each schema,
 * and mutations: classic with the schema itself, mini with the opened one. The same seed gives the same instances.
 *
 * @param document the published schemas, with `$defs`
 * @param instances how many at least, over all schemas
 * @param names the schemas to look at; all when left out
 */
export function fuzz(
  document: unknown,
  judges: Judges,
  seed: number,
  instances: number,
  names = namesOf(document),
): FuzzReport {
  const litters = Math.ceil(instances / names.length / litterSize);
  const makeLitter = litterMaker(document, names, seed);
  const comparisons = names.flatMap((schema) => {
    const classic = comparison(schema, "classic");
    const mini = comparison(schema, "mini");
    for (let count = 0; count < litters; count += 1) {
      for (const instance of makeLitter(schema, count === 0)) {
        tally(classic, instance, judges.exact(schema, instance), judges.classic(schema, instance));
        tally(mini, instance, judges.open(schema, instance), judges.mini(schema, instance));
      }
    }
    return [classic, mini];
  });
  const exact = comparisons.filter(({ validator }) => validator === "classic");
  const sum = (key: "instances" | "valid"): number => exact.reduce((total, each) => total + each[key], 0);
  return { seed, instances: sum("instances"), valid: sum("valid"), comparisons };
}

function namesOf(document: unknown): string[] {
  return Object.keys(objectAt(document, "$defs"));
}

function comparison(schema: string, validator: Comparison["validator"]): Comparison {
  return { schema, validator, instances: 0, valid: 0, falseAccepts: 0, falseRejects: 0, example: undefined };
}

function tally(into: Comparison, instance: unknown, expected: boolean, got: boolean): void {
  into.instances += 1;
  if (expected) into.valid += 1;
  if (expected === got) return;
  if (got) into.falseAccepts += 1;
  else into.falseRejects += 1;
  into.example ??= instance;
}
