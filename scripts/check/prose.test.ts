import { expect, test } from "vitest";
import { prose } from "./prose.ts";
import { withContract } from "./testing/copied.ts";

const page = (text: string) => `# Rules\n- **FR-1** ${text}\n`;

async function findIn(text: string, message = "") {
  return withContract(
    async ({ root, write, replace }) => {
      write("spec/RULES.md", page(text));
      if (message !== "")
        replace("spec/messages/room/client/nudge.yaml", "title: Nudge\n", `title: Nudge\ndescription: ${message}\n`);
      return (await prose.find(root)).problems;
    },
    ["spec"],
  );
}

test("names of limits, fields, types and codes, statuses and close codes are no problem", async () => {
  expect(
    await findIn(
      "At most `frameMaxBytes`, else 1009 or 413; `hello.after` + 1, `BAD_JSON`, `caughtUp`, 256 random bits, 4099.",
    ),
  ).toEqual([]);
});

test.each([
  [
    "a number of its own",
    "At most 8192 bytes.",
    "spec/RULES.md:2 8192 is a number of its own; name an entry of limits.yaml",
  ],
  [
    "a limit that is gone",
    "At most `frameMaxOctets`.",
    "spec/RULES.md:2 `frameMaxOctets` is no limit, field, value or type of the spec",
  ],
  [
    "a field that is gone",
    "From `hello.since2`.",
    "spec/RULES.md:2 `since2` is no limit, field, value or type of the spec",
  ],
  ["a code that is gone", "Refused with `TOO_LOUD`.", "spec/RULES.md:2 TOO_LOUD is no code of errors.yaml"],
])("%s is found", async (_, text, expected) => {
  expect(await findIn(text)).toEqual([expected]);
});

test("a code that a description gets wrong is found", async () => {
  expect(await findIn("Nothing.", "Refused with `TOO_LOUD`.")).toEqual([
    "spec/messages/room/client/nudge.yaml:3 TOO_LOUD is no code of errors.yaml",
  ]);
});
