import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** A command that ended badly. `output` is all that it printed. */
export class CommandFailed extends Error {
  readonly output: string;

  constructor(command: string, reason: string, output: string) {
    super(`${command}: ${reason}`);
    this.name = "CommandFailed";
    this.output = output;
  }
}

const running = new Set<ChildProcess>();
let isEnding = false;

/**
 * Runs a command to its end and keeps its output to itself.
 *
 * @param env the whole environment of the command; this process's own when left out
 * @returns what it printed, both streams in order
 * @throws CommandFailed when it cannot start, exits with another code than 0 or is killed
 */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    let output = "";
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const name = [command, ...args].join(" ");
    child.on("error", (error) => {
      running.delete(child);
      reject(new CommandFailed(name, error.message, output));
    });
    child.on("close", (code, signal) => {
      running.delete(child);
      // Whoever waits for the result is about to be ended, too: to them this is no failure to report.
      if (isEnding) return;
      if (code === 0) resolve(output);
      else reject(new CommandFailed(name, signal === null ? `exit code ${code}` : `ended by ${signal}`, output));
    });
  });
}

/**
 * Asks every command that runs now to end, and waits until they have: npm takes back a half-done installation, and
 * would get in the way of the next one. Their `run` never settles.
 */
export async function endRuns(): Promise<void> {
  isEnding = true;
  await Promise.all(
    [...running].map(async (child) => {
      const closed = once(child, "close");
      child.kill("SIGTERM");
      await closed;
    }),
  );
}
