import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandFailed, run } from "../setup/run.ts";
import { type Check, runAsCommand } from "./check.ts";
import { withCopy, workerTypeErrors } from "./guide/copy.ts";
import { doStep, readSteps } from "./guide/steps.ts";

const handlers = "worker/room/commands/index.ts";
const added = "poke";

/** What came of the steps. */
export interface GuideOutcome {
  /** Type errors of the worker after the steps in spec/. */
  readonly lacking: readonly string[];
  /** Type errors of the worker after all steps. */
  readonly handled: readonly string[];
  /** What the check of the examples printed, where it failed. */
  readonly examples: string | undefined;
}

/** What is not as CONTRIBUTING.md says: one type error that names the new message, then none, and examples that pass. */
export function guideProblems({ lacking, handled, examples }: GuideOutcome): string[] {
  const [only = ""] = lacking;
  const isTold = lacking.length === 1 && only.startsWith(`${handlers}(`) && only.includes(added);
  const expectation = `without a handler, one error in ${handlers} is expected that names ${added}; there are ${lacking.length}`;
  return [
    ...(isTold ? [] : [expectation, ...lacking]),
    ...handled.map((line) => `with the handler of the guide: ${line}`),
    ...(examples === undefined ? [] : [`the examples of the guide: ${examples}`]),
  ];
}

/** The section "Add a message type" of CONTRIBUTING.md is true: its steps are done in a copy of the repository. */
export const addMessage: Check = {
  name: "guide",
  find: (root) =>
    withCopy(root, async (copy) => {
      const steps = readSteps(readFileSync(join(copy, "CONTRIBUTING.md"), "utf8"), "Add a message type");
      for (const step of steps.filter(({ file }) => file.startsWith("spec/"))) doStep(copy, step);
      const refused = await runScript(copy, "scripts/generate/index.ts");
      if (refused !== undefined) return { problems: [`the spec of the guide is refused: ${refused}`] };
      const lacking = await workerTypeErrors(copy);
      for (const step of steps.filter(({ file }) => !file.startsWith("spec/"))) doStep(copy, step);
      const handled = await workerTypeErrors(copy);
      const examples = await runScript(copy, "scripts/check/examples.ts");
      return { problems: guideProblems({ lacking, handled, examples }), note: `${steps.length} steps` };
    }),
};

/** Runs a script of a repository; gives what it printed where it failed. */
async function runScript(root: string, script: string): Promise<string | undefined> {
  try {
    await run(process.execPath, [join(root, script)]);
    return undefined;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return error.output.trim();
  }
}

if (import.meta.main) await runAsCommand(addMessage);
