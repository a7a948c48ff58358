import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { citationsIn } from "./rules/citations.ts";
import { rules } from "./rules.ts";

const page = `# Rules
- **RM-1** Stream events have a seq.
- **RM-2** An ack comes after the commit.
- **RM-3** *Planned.* Something later.
`;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cfm-rules-"));
  mkdirSync(join(root, "spec"));
  mkdirSync(join(root, "worker/room"), { recursive: true });
  writeFileSync(join(root, "spec/RULES.md"), page);
});
afterEach(() => rmSync(root, { recursive: true }));

async function findWith(tests: string) {
  writeFileSync(join(root, "worker/room/room.test.ts"), tests);
  return rules.find(root);
}

const both = 'it("[RM-1] counts", () => {});\nit("[RM-2] acks", () => {});\n';

describe("rules and tests", () => {
  it("agree when every kept rule is cited", async () => {
    expect(await findWith(both)).toEqual({ problems: [], note: "2 of 2 rules shown" });
  });

  it("differ when a rule is not cited", async () => {
    const { problems } = await findWith('it("[RM-1] counts", () => {});');
    expect(problems).toEqual(["spec/RULES.md:3 no test shows RM-2; name one `[RM-2] …`"]);
  });

  it("differ when a citation names no rule", async () => {
    const { problems } = await findWith(`${both}it("[RM-9] flies", () => {});`);
    expect(problems).toEqual(["worker/room/room.test.ts:3 cites RM-9, which RULES.md does not have"]);
  });

  it("differ when a planned rule is cited", async () => {
    const { problems } = await findWith(`${both}it("[RM-3] later", () => {});`);
    expect(problems).toEqual([
      "worker/room/room.test.ts:3 cites RM-3, which is planned; take the mark away in RULES.md once it is kept",
    ]);
  });

  it("differ when a rule stands twice", async () => {
    writeFileSync(join(root, "spec/RULES.md"), `${page}- **RM-1** Again.\n`);
    const { problems } = await findWith(both);
    expect(problems).toEqual(["spec/RULES.md:5 RM-1 stands there twice"]);
  });
});

describe("a citation", () => {
  const cited = (text: string) => citationsIn("a.test.ts", text).map(({ id }) => id);

  it.each([
    ['test("[RM-1] a", f)', ["RM-1"]],
    ["describe(`[RM-1] a ${b}`, f)", ["RM-1"]],
    ['it.each([[1], [2]])("[RM-1] %s", f)', ["RM-1"]],
    ["it.each`a | b`('[RM-1] $a', f)", ["RM-1"]],
    ['test.describe.parallel("[RM-1] [RM-2] both", f)', ["RM-1", "RM-2"]],
  ])("is %s", (text, ids) => {
    expect(cited(text)).toEqual(ids);
  });

  it.each([
    ['// test("[RM-1] a", f)'],
    ['test.skip("[RM-1] a", f)'],
    ['it.todo("[RM-1] a")'],
    ['test("shows [RM-1]", f)'],
    ['expect("[RM-1] a")'],
    ['const name = "[RM-1] a"'],
  ])("is not %s", (text) => {
    expect(cited(text)).toEqual([]);
  });
});
