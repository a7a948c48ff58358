import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Check, runAsCommand } from "./check.ts";
import { type ContractNames, contractNames } from "./contract/names.ts";
import { type Judges, judgesOf } from "./contract/validators.ts";
import { missingExamples } from "./examples/completeness.ts";
import { type Example, readExamples, type Subject } from "./examples/files.ts";
import { clientFrameFaults, eventFaults, schemaFaults, serverFrameFaults } from "./examples/verdicts.ts";
import { readRules } from "./rules/page.ts";

/** What the examples are judged by. */
export interface ExampleContract {
  readonly names: ContractNames;
  readonly judges: Judges;
  /** Ids of the rules. */
  readonly rules: ReadonlySet<string>;
}

/** The contract of the repository in `root`. */
export function exampleContract(root: string): ExampleContract {
  const rules = readRules(readFileSync(join(root, "spec/RULES.md"), "utf8")).map(({ id }) => id);
  return { names: contractNames(root), judges: judgesOf(root), rules: new Set(rules) };
}

/** A line for everything that is wrong with the examples in a folder, and for every one that is missing. */
export function exampleProblems(folder: string, { names, judges, rules }: ExampleContract): string[] {
  const { examples: all, problems } = readExamples(folder);
  const faults = all.flatMap((example) => {
    const unknownRule =
      example.rule === undefined || rules.has(example.rule) ? [] : [`there is no rule ${example.rule}`];
    return [...unknownRule, ...faultsOf(example, names, judges)].map(
      (fault) => `spec/examples/${example.file}: ${fault}`,
    );
  });
  return [...problems, ...faults, ...missingExamples(names, all)];
}

/**
 * Every message, request, answer and frame has examples; each gets the verdict that its folder names from ajv, both
 * generated validators and the frame decoders; each belongs to something that exists.
 */
export const examples: Check = {
  name: "examples",
  find: (root) => ({ problems: exampleProblems(join(root, "spec/examples"), exampleContract(root)) }),
};

function faultsOf(example: Example, names: ContractNames, judges: Judges): string[] {
  const { subject } = example;
  switch (subject.kind) {
    case "schema":
      if (!Object.hasOwn(names.definitions, subject.name)) return [`there is no schema ${subject.name}`];
      return schemaFaults(subject.name, example, judges);
    case "message":
      return messageFaults(example, subject, names, judges);
    case "frame":
      return subject.side === "client"
        ? clientFrameFaults(subject.channel, example)
        : serverFrameFaults(subject.channel, example);
  }
}

function messageFaults(
  example: Example,
  { channel, side, type }: Subject & { readonly kind: "message" },
  names: ContractNames,
  judges: Judges,
): string[] {
  const messages = names.channels[channel]?.[side === "client" ? "commands" : "events"];
  const name = messages?.find((message) => message.type === type)?.name;
  if (name === undefined) return [`there is no message ${channel}/${side}/${type}`];
  return side === "server"
    ? [...eventFaults(name, example, judges), ...serverFrameFaults(channel, example)]
    : [...schemaFaults(name, example, judges), ...clientFrameFaults(channel, example)];
}

if (import.meta.main) await runAsCommand(examples);
