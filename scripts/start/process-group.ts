import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

/** A command with all the processes that it started. */
export interface ProcessGroup {
  /** Id of the group and of its first process. */
  readonly pid: number;
  /** Settles when the first process has ended. */
  readonly ended: Promise<void>;
  /** Asks all of them to end, and ends what is left after a while. */
  readonly stop: () => Promise<void>;
  /** Ends all of them at once, without a chance to tidy up. */
  readonly kill: () => Promise<void>;
}

const PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 20;

/**
 * Starts a command as the first process of a group of its own. A signal to one process would leave its children
 * (for wrangler: a Node process and workerd), and Ctrl-C would reach them in no order.
 *
 * @param onOutput gets what the processes print
 */
export function startGroup(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onOutput: (text: string) => void,
): ProcessGroup {
  const child = spawn(command, args, { detached: true, env, stdio: ["ignore", "pipe", "pipe"] });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} did not start`);
  child.on("error", (error) => onOutput(error.message));
  child.stdout.on("data", (chunk: Buffer) => onOutput(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => onOutput(chunk.toString()));
  // However this process ends, short of SIGKILL, nothing of the group stays behind.
  const killAtExit = (): void => signalGroup(pid, "SIGKILL");
  process.once("exit", killAtExit);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    signalGroup(pid, signal);
    const startedMs = performance.now();
    while (isAlive(pid) && performance.now() - startedMs < PATIENCE_MS) await sleep(LOOK_AGAIN_MS);
    signalGroup(pid, "SIGKILL");
    await ended;
    process.off("exit", killAtExit);
  };
  return { pid, ended, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (isAlive(pid)) process.kill(-pid, signal);
}

/** Whether any process of the group is left. */
function isAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
