import { setTimeout as sleep } from "node:timers/promises";
import { startGroup, type ProcessGroup } from "../../start/process-group.ts";

const READY_WITHIN_MS = 10_000;
const LOOK_AGAIN_MS = 10;

/**
 * Starts a server and waits until it is ready.
 *
 * @param isReady gets all that it has printed so far
 * @throws Error with what it printed, when it ends or stays unready
 */
export async function startServer(
  [command, ...args]: readonly [string, ...string[]],
  isReady: (output: string) => boolean | Promise<boolean>,
): Promise<ProcessGroup> {
  let output = "";
  let hasEnded = false;
  const group = startGroup(command, args, process.env, (text) => (output += text));
  void group.ended.then(() => (hasEnded = true));
  const startedMs = performance.now();
  while (!hasEnded && performance.now() - startedMs < READY_WITHIN_MS) {
    if (await isReady(output)) return group;
    await sleep(LOOK_AGAIN_MS);
  }
  await group.kill();
  throw new Error(`${args[0] ?? command} did not become ready\n${output.trim()}`);
}
