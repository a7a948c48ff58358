import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "../setup/run.ts";

/** `make newcomer`: what somebody sees who has only just cloned. Times are printed, not judged. */
const PORT = 19_787;
const TURNSTILE_PORT = 19_788;
const GIVE_UP_MS = 300_000;

async function newcomer(): Promise<void> {
  const clone = mkdtempSync(join(tmpdir(), "cfm-newcomer-"));
  try {
    await run("git", ["clone", "--quiet", process.cwd(), clone]);
    console.log(`first start, from an empty clone: ${await startOnce(clone)} s to the first answer`);
    console.log(`second start: ${await startOnce(clone)} s`);
    const changed = await run("git", ["-C", clone, "status", "--porcelain"]);
    if (changed !== "") throw new Error(`starting changed the clone:\n${changed}`);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

/** Runs the README's first command until the server answers, and ends it as Ctrl-C would. */
async function startOnce(clone: string): Promise<string> {
  const startedMs = performance.now();
  const args = ["start", `PORT=${PORT}`, `TURNSTILE_PORT=${TURNSTILE_PORT}`];
  const server = spawn("make", args, { cwd: clone, stdio: ["ignore", "inherit", "inherit"], detached: true });
  await answers(server, startedMs);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const ended = once(server, "exit");
  if (server.pid !== undefined) process.kill(-server.pid, "SIGINT");
  await ended;
  return seconds;
}

/** @throws Error when the command ends, or five minutes pass, before the server answers */
async function answers(server: ChildProcess, startedMs: number): Promise<void> {
  while (server.exitCode === null && performance.now() - startedMs < GIVE_UP_MS) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/api/health`).catch(() => null);
    if (answer?.ok === true) return;
    await sleep(100);
  }
  throw new Error("the server never answered");
}

await newcomer();
