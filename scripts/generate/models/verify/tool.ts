import { spawn } from "node:child_process";
import { once } from "node:events";
import { isObject } from "../../json.ts";
import type { Case } from "./cases.ts";
import type { Outcome } from "./judge.ts";

/** What a language needs to be verified. */
export interface Toolchain {
  /** generated/models, or a copy of it. */
  readonly modelsDir: string;
  /** An empty or reusable folder for what is compiled. */
  readonly workDir: string;
}

/** A language whose compiler or library is not on this machine. */
export interface Skipped {
  readonly skipped: string;
}

/** Asks the models of one language about the cases. Throws ToolFailed when they do not compile or load. */
export type Verifier = (toolchain: Toolchain, cases: readonly Case[]) => Promise<readonly Outcome[] | Skipped>;

/** A compiler or program that ended badly. */
export class ToolFailed extends Error {}

/** Options of `runTool`. */
export interface ToolOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command to its end.
 *
 * @returns what it wrote to standard output
 * @throws ToolFailed with all its output when it cannot start or does not end with 0
 */
export async function runTool(
  command: string,
  args: readonly string[],
  { cwd, input, env }: ToolOptions = {},
): Promise<string> {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  let [output, complaints] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  // A program that ends before it has read everything breaks the pipe; its exit code tells why.
  child.stdin.on("error", () => undefined).end(input ?? "");
  try {
    await once(child, "close");
    if (child.exitCode === 0) return output;
  } catch (error) {
    throw new ToolFailed(`${command}: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new ToolFailed(`${command} ${args.join(" ")}\n${complaints}${output}`.trim());
}

/** Whether a command can be run at all with these arguments. */
export async function works(command: string, args: readonly string[], options: ToolOptions = {}): Promise<boolean> {
  return runTool(command, args, options).then(
    () => true,
    () => false,
  );
}

/** The cases as the programs in `harness/` read them: a JSON object a line. */
export function casesText(cases: readonly Case[]): string {
  return cases.map(({ file, shape, isFrame, text }) => `${asciiJson({ file, shape, isFrame, text })}\n`).join("");
}

/** JSON without any character outside ASCII, so that no tool has a say in the encoding. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Reads what a program in `harness/` wrote. */
export function outcomesIn(output: string): Outcome[] {
  return output
    .trim()
    .split("\n")
    .map((line) => {
      const value: unknown = JSON.parse(line);
      if (!isObject(value) || typeof value["file"] !== "string" || typeof value["taken"] !== "boolean")
        throw new ToolFailed(`no outcome: ${line}`);
      const written: unknown = value["written"];
      return { file: value["file"], taken: value["taken"], ...(Array.isArray(written) ? { written } : {}) };
    });
}
