import { isObject, objectAt } from "../../generate/json.ts";
import type { ContractNames } from "../contract/names.ts";
import type { Example, Subject } from "./files.ts";

/** How many examples something needs at least. */
interface Need {
  readonly subject: Subject;
  readonly valid: number;
  readonly invalid: number;
}

/** A line for each message, request, answer or frame with too few examples. */
export function missingExamples(names: ContractNames, examples: readonly Example[]): string[] {
  return needs(names).flatMap(({ subject, valid, invalid }) => {
    const mine = examples.filter((example) => fileStem(example.subject) === fileStem(subject));
    return [["valid", valid] as const, ["invalid", invalid] as const].flatMap(([kind, least]) => {
      const count = mine.filter((example) => example.valid === (kind === "valid")).length;
      return count >= least ? [] : [`spec/examples/${kind}/${fileStem(subject)}.*.json: ${count} of at least ${least}`];
    });
  });
}

/** The beginning of the file names of a subject. */
function fileStem(subject: Subject): string {
  switch (subject.kind) {
    case "message":
      return `${subject.channel}.${subject.side}.${subject.type}`;
    case "schema":
      return `schema.${subject.name}`;
    case "frame":
      return `frame.${subject.channel}.${subject.side}`;
  }
}

function needs({ channels, definitions, requests, answers }: ContractNames): Need[] {
  const ofChannels = Object.entries(channels).flatMap(([channel, { commands, events }]) => [
    ...commands.map(({ type, name }): Need => {
      // A command without fields of its own has only one valid instance.
      const bare = Object.keys(objectAt(definitions[name], "properties")).join() === "type";
      return { subject: { kind: "message", channel, side: "client", type }, valid: bare ? 1 : 2, invalid: 2 };
    }),
    ...events.map(({ type }): Need => ({
      subject: { kind: "message", channel, side: "server", type },
      valid: 1,
      invalid: 1,
    })),
    ...(["client", "server"] as const).map((side): Need => ({
      subject: { kind: "frame", channel, side },
      valid: 1,
      invalid: 1,
    })),
  ]);
  return [
    ...ofChannels,
    ...[...requests].map((name): Need => ({ subject: { kind: "schema", name }, valid: 2, invalid: 2 })),
    ...[...answers].map((name): Need => ({
      subject: { kind: "schema", name },
      valid: 1,
      invalid: isRefusal(definitions[name]) ? 1 : 0,
    })),
  ];
}

function isRefusal(schema: unknown): boolean {
  return isObject(schema) && Object.hasOwn(objectAt(schema, "properties"), "error");
}
