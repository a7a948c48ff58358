import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "./check.ts";
import { schemaFaults } from "./examples/verdicts.ts";
import { exampleContract, exampleProblems } from "./examples.ts";
import { type Copied, withContract } from "./testing/copied.ts";

const contract = exampleContract(repository);
const valid = "spec/examples/valid";
const invalid = "spec/examples/invalid";
const faults: readonly { fault: string; plant: (copied: Copied) => void; expected: readonly string[] }[] = [
  {
    fault: "a valid example that is not",
    plant: ({ write }) => write(`${valid}/schema.InvitationAnswer.yes.json`, '{ "accept": "yes" }'),
    expected: ["spec/examples/valid/schema.InvitationAnswer.yes.json: ajv says invalid by InvitationAnswer"],
  },
  {
    fault: "an invalid example that is valid",
    plant: ({ write }) =>
      write(`${invalid}/schema.InvitationAnswer.number.json`, '{ "why": "?", "instance": { "accept": true } }'),
    expected: ["spec/examples/invalid/schema.InvitationAnswer.number.json: ajv says valid by InvitationAnswer"],
  },
  {
    fault: "an invalid event that a loose reader takes",
    plant: ({ write }) =>
      write(
        `${invalid}/room.server.caughtUp.no-seq.json`,
        '{ "why": "?", "instance": { "type": "caughtUp", "seq": 1, "more": 2 } }',
      ),
    expected: [
      "spec/examples/invalid/room.server.caughtUp.no-seq.json: ajv says valid by CaughtUpEvent",
      "spec/examples/invalid/room.server.caughtUp.no-seq.json: a loose reader takes it, so it belongs to valid/",
      "spec/examples/invalid/room.server.caughtUp.no-seq.json: the client takes every event of it",
    ],
  },
  {
    fault: "an expectation that the server does not keep",
    plant: ({ replace }) => replace(`${invalid}/room.client.nudge.no-cid.json`, '"path": "/cid"', '"path": "/id"'),
    expected: [
      'spec/examples/invalid/room.client.nudge.no-cid.json: the server answers [{"code":"INVALID_MESSAGE","path":"/cid","of":"nudge"}]; expect [{"code":"INVALID_MESSAGE","path":"/id","of":"nudge"}]',
    ],
  },
  {
    fault: "a close that the server does not do",
    plant: ({ replace }) => replace(`${invalid}/frame.room.client.truncated.json`, '"close": 1007', '"close": 1008'),
    expected: [
      'spec/examples/invalid/frame.room.client.truncated.json: the server closes with 1007; expect {"close":1008}',
    ],
  },
  {
    fault: "a rule that does not exist",
    plant: ({ replace }) => replace(`${invalid}/room.client.nudge.no-cid.json`, '"FR-5"', '"FR-99"'),
    expected: ["spec/examples/invalid/room.client.nudge.no-cid.json: there is no rule FR-99"],
  },
  {
    fault: "an event without an invalid example",
    plant: ({ remove }) => remove(`${invalid}/room.server.person.id-only.json`),
    expected: ["spec/examples/invalid/room.server.person.*.json: 0 of at least 1"],
  },
  {
    fault: "a command with one invalid example",
    plant: ({ remove }) => remove(`${invalid}/room.client.wink.no-wink.json`),
    expected: ["spec/examples/invalid/room.client.wink.*.json: 1 of at least 2"],
  },
  {
    fault: "an answer without an example",
    plant: ({ remove }) => remove(`${valid}/schema.HealthAnswer.plain.json`),
    expected: ["spec/examples/valid/schema.HealthAnswer.*.json: 0 of at least 1"],
  },
  {
    fault: "an example of no message",
    plant: ({ write }) => write(`${valid}/room.client.shout.plain.json`, '{ "type": "shout" }'),
    expected: ["spec/examples/valid/room.client.shout.plain.json: there is no message room/client/shout"],
  },
  {
    fault: "an example of no schema",
    plant: ({ write }) => write(`${valid}/schema.Shout.plain.json`, "{}"),
    expected: ["spec/examples/valid/schema.Shout.plain.json: there is no schema Shout"],
  },
  {
    fault: "a name of no form",
    plant: ({ write }) => write(`${valid}/chat.json`, "{}"),
    expected: ["spec/examples/valid/chat.json has a name of none of the three forms that README.md gives"],
  },
  {
    fault: "an invalid example without a reason",
    plant: ({ write }) => write(`${invalid}/schema.NewRoom.bare.json`, '{ "instance": {} }'),
    expected: ["spec/examples/invalid/schema.NewRoom.bare.json does not say `why`"],
  },
];

describe("examples", () => {
  test("of this repository are whole and right", () => {
    expect(exampleProblems(join(repository, "spec/examples"), contract)).toEqual([]);
  });

  test.each(faults)("finds $fault", async ({ plant, expected }) => {
    const problems = await withContract(
      (copied) => {
        plant(copied);
        return exampleProblems(join(copied.root, "spec/examples"), contract);
      },
      ["spec/examples"],
    );
    expect(problems).toEqual(expected);
  });

  test("finds a generated validator that disagrees", () => {
    const { judges } = contract;
    const example = {
      file: "",
      valid: true,
      subject: { kind: "schema", name: "Label" } as const,
      instance: "a",
      text: "",
      rule: undefined,
      expect: undefined,
    };
    expect(schemaFaults("Label", example, { ...judges, classic: () => false })).toEqual([
      "zod classic disagrees with ajv, which says valid",
    ]);
    expect(schemaFaults("Label", example, { ...judges, mini: () => false })).toEqual([
      "zod mini disagrees with ajv on the opened schema, which says valid",
    ]);
  });
});
