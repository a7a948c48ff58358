import { expect, test } from "vitest";
import { FULL_GRANTS, grantsSchema, mayDo } from "./grants.ts";

test("[AU-10] a session may do what its grants name, and what needs none", () => {
  expect(mayDo(["read", "chat"], "chat")).toBe(true);
  expect(mayDo(["read", "chat"], "manage")).toBe(false);
  expect(mayDo(["read", "chat", "manage"], "account")).toBe(false);
  expect(mayDo([], "none")).toBe(true);
  expect(FULL_GRANTS.every((grant) => mayDo(FULL_GRANTS, grant))).toBe(true);
});

test("grants that nobody knows are not read", () => {
  expect(grantsSchema.parse(["read"])).toEqual(["read"]);
  expect(grantsSchema.safeParse(["admin"]).success).toBe(false);
});
