import * as z from "zod";

/** What the edge says of where a request comes from; the longitude in degrees. On a developer's machine it says nothing. */
const whereaboutsSchema = z.object({
  continent: z.string().optional(),
  country: z.string().optional(),
  longitude: z.string().optional(),
});

/** The country codes of the Middle East. */
const MIDDLE_EAST: ReadonlySet<string | undefined> = new Set([
  "AE",
  "BH",
  "IL",
  "IQ",
  "IR",
  "JO",
  "KW",
  "LB",
  "OM",
  "PS",
  "QA",
  "SA",
  "SY",
  "TR",
  "YE",
]);

/** About where the two halves of a continent meet, degrees. */
const MIDDLE_OF_NORTH_AMERICA = -100;
const MIDDLE_OF_EUROPE = 20;

/** The hint of a continent whose two halves are one to us. */
const HINTS: ReadonlyMap<string, DurableObjectLocationHint> = new Map([
  ["SA", "sam"],
  ["AS", "apac"],
  ["OC", "oc"],
  ["AF", "afr"],
]);

/**
 * Near which data centres an account should live whose person signs in from there for the first time. A wish that the
 * platform grants as it can; null wishes nothing.
 *
 * @param cf what the edge says of the request, unchecked
 */
export function locationHintOf(cf: unknown): DurableObjectLocationHint | null {
  const whereabouts = whereaboutsSchema.safeParse(cf);
  if (!whereabouts.success) return null;
  const { continent = "", country, longitude } = whereabouts.data;
  const degrees = Number(longitude);
  if (MIDDLE_EAST.has(country)) return "me";
  if (continent === "NA") return degrees < MIDDLE_OF_NORTH_AMERICA ? "wnam" : "enam";
  if (continent === "EU") return degrees > MIDDLE_OF_EUROPE ? "eeur" : "weur";
  return HINTS.get(continent) ?? null;
}
