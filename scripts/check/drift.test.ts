import { expect, test } from "vitest";
import { drift } from "./drift.ts";
import { type Copied, withContract } from "./testing/copied.ts";

const find = (plant: (copied: Copied) => void) =>
  withContract(async (copied) => {
    plant(copied);
    return (await drift.find(copied.root)).problems;
  });

test("generated/ is what spec/ gives", async () => {
  expect(await find(() => undefined)).toEqual([]);
});

test("an edited, a missing and a left-over file are found", async () => {
  const problems = await find(({ replace, remove, write }) => {
    replace("generated/contract/version.ts", "cfm.v1", "cfm.v2");
    remove("generated/ws/codec.ts");
    write("generated/ws/extra.ts", "export {};\n");
  });
  expect(problems).toEqual([
    "generated/contract/version.ts is not what spec/ gives; run `make generate`",
    "generated/ws/codec.ts is missing; run `make generate`",
    "generated/ws/extra.ts is not generated any more; run `make generate`",
  ]);
});

test("a spec that went on without its generated files is found", async () => {
  const problems = await find(({ replace }) => replace("spec/limits.yaml", "value: 8192", "value: 8193"));
  expect(problems).toContain("generated/contract/limits.ts is not what spec/ gives; run `make generate`");
});
