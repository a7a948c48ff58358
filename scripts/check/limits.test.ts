import { expect, test } from "vitest";
import { limits } from "./limits.ts";
import { type Copied, withContract } from "./testing/copied.ts";

/** What is found in a copy of the spec, beyond what is found without the plant. */
async function foundWith(plant: (copied: Copied) => void) {
  return withContract(async (copied) => {
    const before = (await limits.find(copied.root)).problems;
    plant(copied);
    return (await limits.find(copied.root)).problems.filter((problem) => !before.includes(problem));
  });
}

test("a limit that nothing uses is found", async () => {
  const problems = await foundWith(({ replace }) =>
    replace(
      "spec/limits.yaml",
      "rumMetricsMax:\n",
      "wishesPerDay:\n  value: 3\n  unit: wishes\n  reason: As in the tales.\nrumMetricsMax:\n",
    ),
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^spec\/limits\.yaml:\d+ no schema, rule or code uses wishesPerDay$/);
});

test("a bound, a rule and a constant each are a use", async () => {
  const entry = (name: string) => `${name}:\n  value: 3\n  unit: wishes\n  reason: As in the tales.\n`;
  const problems = await foundWith(({ replace, write }) => {
    replace(
      "spec/limits.yaml",
      "rumMetricsMax:\n",
      `${entry("wishesInSchema")}${entry("wishesInRule")}${entry("wishesInCode")}rumMetricsMax:\n`,
    );
    replace("spec/schemas/common.yaml", "  const: cfm.v1\n", "  const: cfm.v1\n  x-limit: wishesInSchema\n");
    replace("spec/RULES.md", "**FR-2** ", "**FR-2** At most `wishesInRule`. ");
    write("generated/ws/wishes.ts", "export const wishes = WISHES_IN_CODE;\n");
  });
  expect(problems).toEqual([]);
});
