import { expect, it } from "vitest";
import { startGroup, type ProcessGroup } from "./process-group.ts";

/** A process that starts a second one, as the wrangler command does; the second one prints its id and stays. */
const parent = (onSignal: string): string => `
  process.on("SIGTERM", () => { ${onSignal} });
  const child = require("node:child_process").spawn(process.execPath, ["-e", "console.log(process.pid); setInterval(() => {}, 1e6)"], { stdio: "inherit" });
  setInterval(() => {}, 1e6);`;

async function startPair(onSignal: string): Promise<{ group: ProcessGroup; childPid: number }> {
  let output = "";
  const group = startGroup(process.execPath, ["-e", parent(onSignal)], process.env, (text) => (output += text));
  await expect.poll(() => output).toMatch(/^\d+\n/);
  return { group, childPid: Number(output) };
}

/** Whether the process still runs; one that has ended but was not collected yet does not. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it("stop ends the first process and its children", async () => {
  const { group, childPid } = await startPair("process.exit(0)");
  await group.stop();
  await group.ended;
  expect([runs(group.pid), runs(childPid)]).toEqual([false, false]);
});

it("kill ends even what ignores signals", async () => {
  const { group, childPid } = await startPair("/* goes on */");
  await group.kill();
  expect([runs(group.pid), runs(childPid)]).toEqual([false, false]);
});

it("tells when the first process ends by itself", async () => {
  const group = startGroup(process.execPath, ["-e", "process.exit(3)"], process.env, () => {});
  await expect(group.ended).resolves.toBeUndefined();
  await expect(group.stop()).resolves.toBeUndefined();
});
