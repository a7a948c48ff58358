import { describe, expect, test } from "vitest";
import openapi from "../../../generated/openapi.json";
import { call } from "./support.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The form in which two documents are compared: what may be written in several ways stands in one. Shared responses and
 * parameters stand where they are used, an absent list is an empty one, and parameters have an order.
 */
function normal(value: Json, root: { readonly [key: string]: Json }): Json {
  if (Array.isArray(value)) return value.map((item: Json) => normal(item, root));
  if (typeof value !== "object" || value === null) return value;
  const { $ref } = value as { $ref?: Json };
  if (typeof $ref === "string" && /^#\/components\/(responses|parameters)\//.test($ref))
    return normal(follow($ref, root), root);
  const entries = Object.entries(value as { readonly [key: string]: Json })
    .filter(([key, inner]) => !(key === "required" && inner === false))
    .map(([key, inner]) => [key, normal(inner, root)] as const)
    .map(
      ([key, inner]) => [key, key === "parameters" && Array.isArray(inner) ? inner.toSorted(byPlace) : inner] as const,
    );
  return Object.fromEntries(entries);
}

/** Orders parameters by where they stand and their name. */
const byPlace = (a: Json, b: Json): number => (placeOf(a) < placeOf(b) ? -1 : 1);
const placeOf = (parameter: Json): string => {
  const { in: place, name } = parameter as { readonly in: string; readonly name: string };
  return `${place} ${name}`;
};

const follow = (pointer: string, root: Json): Json =>
  pointer
    .slice(2)
    .split("/")
    .reduce<Json>((at, key) => (at as { readonly [key: string]: Json })[key] ?? null, root);

/** Schemas and security schemes stay; what was written in their stead is gone. */
function normalDocument(document: { readonly [key: string]: Json }): Json {
  const { components, ...rest } = normal(document, document) as { readonly [key: string]: Json };
  const { schemas, securitySchemes } = components as { readonly [key: string]: Json };
  return { ...rest, components: { schemas, securitySchemes } } as Json;
}

describe("the served document", () => {
  test("equals the contract, built from the routes that are registered", async () => {
    const response = await call("/docs/openapi.json");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toContain("application/json");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    const served = await response.json<{ readonly [key: string]: Json }>();
    expect(normalDocument(served)).toEqual(normalDocument(openapi as unknown as { readonly [key: string]: Json }));
  });
});
