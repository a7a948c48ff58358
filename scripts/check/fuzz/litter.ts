import { isObject, objectAt } from "../../generate/json.ts";
import { edgesOf } from "./edges.ts";
import { mutate } from "./mutate.ts";
import { oddValues } from "./odd-values.ts";
import { randomSource } from "./random.ts";
import { seedMaker } from "./seeds.ts";

/** How many instances grow out of one that json-schema-faker made, itself included and its edges apart. */
export const litterSize = 25;

/**
 * Gives an instance of a schema, what one to a few mutations make of it, and on wish what stands at its edges.
 *
 * @param names the schemas whose instances a mutation may put where they do not belong
 */
export function litterMaker(
  document: unknown,
  names: readonly string[],
  seed: number,
): (name: string, withEdges: boolean) => unknown[] {
  const random = randomSource(seed);
  const definitions = objectAt(document, "$defs");
  const seedOf = seedMaker(definitions, seed);
  const fullSeedOf = seedMaker(definitions, seed, { alwaysFakeOptionals: true });
  const strangers = names.map((name) => ({ value: seedOf(name) }));
  const stranger = (): unknown => {
    const { value } = random.pick(strangers);
    const parts = isObject(value) ? Object.values(value).map((part) => ({ part })) : [];
    return parts.length > 0 && random.next() < 0.7 ? random.pick(parts).part : value;
  };
  const tools = { random, odd: oddValues(document), stranger };
  return (name, withEdges) => {
    const parent = seedOf(name);
    const young = Array.from({ length: litterSize - 1 }, () => {
      let value = mutate(parent, tools);
      while (random.next() < 0.3) value = mutate(value, tools);
      return value;
    });
    return [parent, ...young, ...(withEdges ? edgesOf(definitions[name], fullSeedOf(name)) : [])];
  };
}
