import { expect, test } from "vitest";
import { lint } from "./lint.ts";
import { withContract } from "./testing/copied.ts";

test("the spec of this repository keeps the shape rules, and one that breaks one is told where", async () => {
  const problems = await withContract(async ({ root, replace }) => {
    expect(await lint.find(root)).toEqual({ problems: [] });
    replace("spec/messages/room/client/typing.yaml", "additionalProperties: false", "additionalProperties: true");
    return (await lint.find(root)).problems;
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^spec\/messages\/room\/client\/typing\.yaml:\d+ \[SH-6\] /);
});
