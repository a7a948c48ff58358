import { describe, expect, test } from "vitest";
import { emit } from "./emit.ts";
import { plant } from "./lint/testing/plant.ts";
import { formatProblem, loadSpec, SpecError } from "./source.ts";
import { defaultSpecDir } from "./spec-hash.ts";

const spec = loadSpec(defaultSpecDir);

/** What the generator says about the spec with one text replaced. Without `find` the file is a new one. */
async function problemsAfter(file: string, find: string | undefined, replace: string): Promise<string[]> {
  const { source } = plant(spec, { file, ...(find === undefined ? {} : { find }), replace });
  try {
    await emit(source, "0");
  } catch (error) {
    if (error instanceof SpecError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

const seq = "Seq:\n  description: Number of a stream event in its room, dense from 1.\n";

describe("each fault is told with file, line and rule", () => {
  test.each([
    {
      fault: "a $ref to a missing schema",
      file: "messages/room/client/chat.yaml",
      find: "common.yaml#/Text",
      replace: "common.yaml#/Txet",
      says: /^spec\/messages\/room\/client\/chat\.yaml:21 \[GEN-2\] .*Txet leads nowhere: nothing at/,
    },
    {
      fault: "a $ref to a missing file",
      file: "openapi.yaml",
      find: './paths/rooms.yaml#/~1api~1rooms"',
      replace: './paths/romos.yaml#/~1api~1rooms"',
      says: /^spec\/openapi\.yaml:\d+ \[GEN-2\] .*leads nowhere: no such file$/,
    },
    {
      fault: "a name in two files",
      file: "schemas/service.yaml",
      find: "Failure:\n",
      replace: "Font:\n  type: boolean\nFailure:\n",
      says: /^spec\/schemas\/service\.yaml:\d+ \[GEN-3\] the name Font is taken by spec\/schemas\/rooms\.yaml$/,
    },
    {
      fault: "the name of a channel's union",
      file: "messages/room/client/chat.yaml",
      find: "title: ChatCommand",
      replace: "title: RoomCommand",
      says: /^spec\/asyncapi\.yaml:\d+ \[GEN-3\] the name RoomCommand is that of the channel's union/,
    },
    {
      fault: "an unknown keyword",
      file: "schemas/common.yaml",
      find: seq,
      replace: `${seq}  exclusiveMinimum: 0\n`,
      says: /^spec\/schemas\/common\.yaml:\d+ \[GEN-4\] the keyword exclusiveMinimum is not generated here/,
    },
    {
      fault: "a keyword of another type",
      file: "schemas/common.yaml",
      find: seq,
      replace: `${seq}  maxLength: 3\n`,
      says: /\[GEN-4\] the keyword maxLength /,
    },
    {
      fault: "keywords beside a $ref",
      file: "schemas/rooms.yaml",
      find: 'font: { $ref: "#/Font" }',
      replace: 'font: { $ref: "#/Font", description: More. }',
      says: /^spec\/schemas\/rooms\.yaml:\d+ \[GEN-4\] keywords beside a \$ref/,
    },
    {
      fault: "a schema that is only another name",
      file: "schemas/extra.yaml",
      find: undefined,
      replace: 'Other: { $ref: "./rooms.yaml#/Font" }\n',
      says: /^spec\/schemas\/extra\.yaml:1 \[GEN-4\] Other is only another name/,
    },
    {
      fault: "a schema that refers to itself",
      file: "schemas/extra.yaml",
      find: undefined,
      replace:
        'Tree:\n  type: object\n  additionalProperties: true\n  properties:\n    children: { type: array, items: { $ref: "#/Tree" } }\n',
      says: /^spec\/schemas\/extra\.yaml:1 \[GEN-4\] Tree refers to itself/,
    },
    {
      fault: "variants that cannot be told apart",
      file: "schemas/extra.yaml",
      find: undefined,
      replace: 'Either:\n  oneOf:\n    - { $ref: "./rooms.yaml#/Room" }\n    - { $ref: "./people.yaml#/Person" }\n',
      says: /^spec\/schemas\/extra\.yaml:1 \[GEN-4\] the variants of Either /,
    },
    {
      fault: "uniqueItems of objects",
      file: "schemas/extra.yaml",
      find: undefined,
      replace: 'Rooms:\n  type: array\n  uniqueItems: true\n  items: { $ref: "./rooms.yaml#/Room" }\n',
      says: /^spec\/schemas\/extra\.yaml:1 \[GEN-4\] uniqueItems /,
    },
    {
      fault: "an object that does not say whether it is open",
      file: "schemas/extra.yaml",
      find: undefined,
      replace: "Thing:\n  type: object\n  properties:\n    x: { type: boolean }\n",
      says: /^spec\/schemas\/extra\.yaml:1 \[GEN-4\] an object says additionalProperties/,
    },
    {
      fault: "a required property that is none",
      file: "schemas/extra.yaml",
      find: undefined,
      replace: "Thing:\n  type: object\n  additionalProperties: true\n  required: [x]\n",
      says: /^spec\/schemas\/extra\.yaml:4 \[GEN-4\] required "x" is no property/,
    },
    {
      fault: "a pattern that is no regular expression",
      file: "schemas/extra.yaml",
      find: undefined,
      replace: 'Word:\n  type: string\n  pattern: "[a-"\n',
      says: /^spec\/schemas\/extra\.yaml:3 \[GEN-4\] not a regular expression/,
    },
    {
      fault: "a payload without a title",
      file: "messages/room/client/chat.yaml",
      find: "  title: ChatCommand\n",
      replace: "",
      says: /^spec\/messages\/room\/client\/chat\.yaml:\d+ \[GEN-5\] a schema needs a PascalCase name/,
    },
    {
      fault: "a limit without a unit",
      file: "limits.yaml",
      find: "  unit: levels\n",
      replace: "",
      says: /^spec\/limits\.yaml:\d+ \[GEN-6\] unit must be a text/,
    },
    {
      fault: "a close code that is not listed",
      file: "errors.yaml",
      find: "http: 413, close: 1009",
      replace: "http: 413, close: 1010",
      says: /^spec\/errors\.yaml:\d+ \[GEN-6\] 1010 is not in closeCodes/,
    },
    {
      fault: "a message that no operation sends",
      file: "asyncapi.yaml",
      find: '      - { $ref: "#/channels/room/messages/client.wink" }\n',
      replace: "",
      says: /^spec\/asyncapi\.yaml:\d+ \[GEN-7\] no operation sends or receives client\.wink/,
    },
    {
      fault: "a message whose payload has another type",
      file: "messages/room/client/wink.yaml",
      find: "const: wink",
      replace: "const: blink",
      says: /^spec\/messages\/room\/client\/wink\.yaml:1 \[GEN-7\] the message is named "wink", .* "blink"/,
    },
    {
      fault: "a ping with more than a type",
      file: "schemas/control.yaml",
      find: "    type: { type: string, const: ping }\n",
      replace: "    type: { type: string, const: ping }\n    at: { type: boolean }\n",
      says: /^spec\/asyncapi\.yaml:\d+ \[GEN-7\] a channel has ping with a type and nothing else/,
    },
    {
      fault: "an operationId that is taken",
      file: "paths/service.yaml",
      find: "operationId: getSettings",
      replace: "operationId: getHealth",
      says: /^spec\/paths\/service\.yaml:16 \[GEN-8\] the operationId getHealth is taken/,
    },
    {
      fault: "a parameter that a text cannot be",
      file: "paths/parameters.yaml",
      find: 'schema: { $ref: "../schemas/common.yaml#/Epoch" }',
      replace: "schema: { type: boolean }",
      says: /^spec\/paths\/parameters\.yaml:\d+ \[GEN-8\] a parameter is a string or an integer/,
    },
    {
      fault: "a refusal that the generated code needs",
      file: "errors.yaml",
      find: "  UNKNOWN_TYPE:\n",
      replace: "  UNKNOWN_TIPE:\n",
      says: /^spec\/errors\.yaml:\d+ \[GEN-9\] UNKNOWN_TYPE is missing/,
    },
  ])("$fault", async ({ file, find, replace, says }) => {
    expect(await problemsAfter(file, find, replace)).toContainEqual(expect.stringMatching(says));
  });

  test("the spec as it stands has none", async () => {
    expect(await problemsAfter("extra.yaml", undefined, "{}\n")).toEqual([]);
  });
});

test("two runs give the same bytes", async () => {
  const [first, second] = [await emit(spec, "0"), await emit(loadSpec(defaultSpecDir), "0")];
  expect([...second]).toEqual([...first]);
});

test("a union without a common constant is told apart by JSON types", async () => {
  const { source } = plant(spec, {
    file: "schemas/extra.yaml",
    replace:
      'Word: { type: string, minLength: 1 }\nAmount: { type: integer, minimum: 0, maximum: 9 }\nEither:\n  oneOf:\n    - { $ref: "#/Word" }\n    - { $ref: "#/Amount" }\n',
  });
  const output = await emit(source, "0");
  expect(output.get("zod/classic.ts")).toContain("export const EitherSchema = z.union([WordSchema, AmountSchema]);");
  expect(output.get("types.ts")).toContain("export type Either = Word | Amount;");
});
