import { expect, test } from "vitest";
import type * as z from "zod";
import { LoginRequestSchema, PageMetricsSchema } from "../../generated/zod/classic.ts";
import { toDetails } from "./invalid-input.ts";

const detailsOf = (schema: z.ZodType, value: unknown): ReturnType<typeof toDetails> => {
  const { error } = schema.safeParse(value);
  return error === undefined ? [] : toDetails(error);
};
const pathsOf = (schema: z.ZodType, value: unknown): readonly string[] =>
  detailsOf(schema, value).map(({ path }) => path);

const LOGIN = { kind: "demo", userId: "anna", turnstileToken: "t", transport: "cookie" };

test.each([
  ["a missing field", { ...LOGIN, userId: undefined }, ["/userId"]],
  ["a wrong type", { ...LOGIN, transport: 1 }, ["/transport"]],
  ["two wrong fields", { ...LOGIN, userId: "A B", transport: "x" }, ["/userId", "/transport"]],
  ["unknown fields, each by its name", { ...LOGIN, role: "admin", "a/b~c": 1 }, ["/role", "/a~1b~0c"]],
  ["an unknown kind", { ...LOGIN, kind: "password" }, ["/kind"]],
  ["no object", [], [""]],
])("[HT-3] details name %s", (_case, value, paths) => {
  expect(pathsOf(LoginRequestSchema, value)).toEqual(paths);
});

test("[HT-3] details point into lists", () => {
  expect(pathsOf(PageMetricsSchema, { metrics: [{ name: "LCP", value: -1, rating: "good" }] })).toEqual([
    "/metrics/0/value",
  ]);
});
