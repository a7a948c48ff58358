import { resolve } from "node:path";

/** What a check found. */
export interface Findings {
  /** One line for each problem; none when all is well. */
  readonly problems: readonly string[];
  /** What else to tell, such as how much was looked at. */
  readonly note?: string;
}

/** One check of the contract. */
export interface Check {
  readonly name: string;
  /** Looks at the repository in the folder `root`. */
  readonly find: (root: string) => Findings | Promise<Findings>;
}

/** The repository that this file belongs to. */
export const repository = resolve(import.meta.dirname, "../..");

/** Runs one check over this repository, prints its findings in a line each, and sets the exit code. */
export async function runAsCommand(check: Check): Promise<void> {
  if (!(await runAndPrint(check))) process.exitCode = 1;
}

/** Runs one check, prints one line with its time and the problems below it. Gives whether there were none. */
export async function runAndPrint({ name, find }: Check): Promise<boolean> {
  const startedMs = performance.now();
  const { problems, note } = await found(find);
  const tookMs = Math.round(performance.now() - startedMs);
  const verdict = problems.length === 0 ? "ok  " : "FAIL";
  console.log(
    [
      `${verdict} ${name.padEnd(10)} ${String(tookMs).padStart(5)} ms${note === undefined ? "" : `  ${note}`}`,
      ...problems,
    ].join("\n  "),
  );
  return problems.length === 0;
}

/** A check that cannot run at all has failed, and the others still run. */
async function found(find: Check["find"]): Promise<Findings> {
  try {
    return await find(repository);
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}
