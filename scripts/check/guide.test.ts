import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addMessage, guideProblems } from "./add-message.ts";
import { repository } from "./check.ts";
import { doStep, readSteps } from "./guide/steps.ts";
import { handlers } from "./handlers.ts";

const slow = 120_000;

test(
  "CONTRIBUTING.md leads from a new message to one type error, and from there to none",
  { timeout: slow },
  async () => {
    expect((await addMessage.find(repository)).problems).toEqual([]);
  },
);

test("a command without a handler is one type error, in the list of handlers", { timeout: slow }, async () => {
  expect((await handlers.find(repository)).problems).toEqual([]);
});

describe("the outcome of the guide", () => {
  const told = "worker/room/commands/index.ts(12,7): error TS2741: Property 'poke' is missing";
  const other = "worker/room/turn.ts(3,1): error TS2345: no";
  const fine = { lacking: [told], handled: [], examples: undefined };

  test("is fine with one error that names the message, then none", () => {
    expect(guideProblems(fine)).toEqual([]);
  });

  test.each([
    ["no error", { ...fine, lacking: [] }],
    ["an error somewhere else", { ...fine, lacking: [other] }],
    ["a second error", { ...fine, lacking: [told, other] }],
    ["an error that does not name the message", { ...fine, lacking: [told.replace("poke", "x")] }],
    ["an error that remains", { ...fine, handled: [other] }],
    ["examples that fail", { ...fine, examples: "FAIL examples" }],
  ])("is not fine with %s", (_, outcome) => {
    expect(guideProblems(outcome)).not.toEqual([]);
  });
});

describe("the list of handlers", () => {
  const list = (type: string) => `import { chat } from "./chat.ts";
import { nudge } from "./nudge.ts";
import { ping } from "./ping.ts";
import type { Handlers } from "./handlers.ts";
export const handlers: ${type} = { chat, nudge, ping };
`;

  /** A repository with nothing but handlers. */
  async function findIn(text: string): Promise<readonly string[]> {
    const root = mkdtempSync(join(tmpdir(), "cfm-handlers-"));
    try {
      const commands = join(root, "worker/room/commands");
      mkdirSync(commands, { recursive: true });
      for (const name of ["chat", "nudge", "ping"]) {
        writeFileSync(join(commands, `${name}.ts`), `export const ${name} = (): void => undefined;\n`);
      }
      writeFileSync(
        join(commands, "handlers.ts"),
        "export type Handlers = Record<'chat' | 'nudge' | 'ping', () => void>;\n",
      );
      writeFileSync(join(commands, "index.ts"), text);
      writeFileSync(
        join(root, "worker/tsconfig.json"),
        '{ "compilerOptions": { "noEmit": true, "strict": true, "noUnusedLocals": true, "module": "ESNext", "moduleResolution": "bundler", "allowImportingTsExtensions": true, "types": [] } }',
      );
      symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
      return (await handlers.find(root)).problems;
    } finally {
      rmSync(root, { recursive: true });
    }
  }

  test("is fine where each command must have one", { timeout: slow }, async () => {
    expect(await findIn(list("Handlers"))).toEqual([]);
  });

  test("is not fine where one may be missing", { timeout: slow }, async () => {
    expect(await findIn(list("Partial<Handlers>"))).toEqual([
      "without the handler of nudge, one error in worker/room/commands/index.ts is expected; there are 0",
    ]);
  });
});

describe("the steps of a guide", () => {
  const page =
    "# Page\n\n## Do it\n\nWrite `a.txt`:\n\n```\none\n```\n\nThen to `a.txt`, below `one`:\n\n```ts\nthree\n```\n\nIn `a.txt`, instead of `one`:\n\n```\ntwo\n```\n\n## Else\n\nWrite `b.txt`:\n\n```\nb\n```\n";
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "cfm-steps-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test("are read from their section alone and done in order", () => {
    for (const step of readSteps(page, "Do it")) doStep(root, step);
    expect(readFileSync(join(root, "a.txt"), "utf8")).toBe("two\nthree\n");
  });

  test("fail when a block names no file", () => {
    expect(() => readSteps("\n## Do it\n\nWrite this:\n\n```\none\n```\n", "Do it")).toThrow(
      "no file is named before the block",
    );
  });

  test("fail when their place is not there, or the file is there already", () => {
    writeFileSync(join(root, "a.txt"), "other\n");
    const [write, below] = readSteps(page, "Do it");
    expect(() => write && doStep(root, write)).toThrow("EEXIST");
    expect(() => below && doStep(root, below)).toThrow("a.txt holds 0 times: one");
  });
});
