import { expect, test } from "vitest";
import { versions } from "./versions.ts";
import { withContract } from "./testing/copied.ts";

const page = (rows: string) =>
  `# Versions\n\n| version | since | what |\n|---|---|---|\n${rows}\n\nClosed in both directions: \`TextFormat\`.\n`;

async function findIn(text: string) {
  return withContract(
    async ({ root, write }) => {
      write("spec/VERSIONS.md", text);
      return (await versions.find(root)).problems;
    },
    ["spec"],
  );
}

test("the page ends with the protocol of the schemas and names the shapes that travel both ways", async () => {
  expect(await findIn(page("| cfm.v1 | 2026-11 | First. |"))).toEqual([]);
});

test("a version without a line is found", async () => {
  expect(await findIn(page("| cfm.v0 | 2026-10 | Draft. |"))).toEqual([
    "spec/VERSIONS.md ends with cfm.v0, but the schemas speak cfm.v1",
  ]);
});

test("a shape that travels both ways and is not named is found", async () => {
  expect(await findIn(page("| cfm.v1 | 2026-11 | First. |").replace("TextFormat", "Text"))).toEqual([
    "spec/VERSIONS.md does not name `TextFormat`, which travels both ways: a new field of it needs a new version",
  ]);
});
