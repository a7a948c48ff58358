import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Rig } from "../../rig/index.ts";
import { Guest } from "./guest.ts";

const MESSAGES = 200;
const ATTACHED_WITHIN_MS = 1_000;

/**
 * R2 (a): how often the server syncs its disk for messages that are acked one after the other: at least once each.
 *
 * @returns null where strace is not installed
 */
export async function measureSyncs(rig: Rig): Promise<number | null> {
  if (spawnSync("strace", ["-V"]).status !== 0) return null;
  const guest = await Guest.enter(rig, { room: "synced", user: "anna" });
  const strace = spawn("strace", ["-f", "-e", "trace=fsync,fdatasync", "-p", `${rig.pid}`], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let trace = "";
  strace.stderr.on("data", (chunk: Buffer) => (trace += chunk.toString()));
  await sleep(ATTACHED_WITHIN_MS);
  const before = syncsIn(trace);
  for (let count = 0; count < MESSAGES; count += 1) await guest.say(`${count}`);
  strace.kill("SIGINT");
  await once(strace, "close");
  return syncsIn(trace) - before;
}

/** The figure in a line. */
export const describeSyncs = (syncs: number | null): string =>
  syncs === null
    ? "R2a: NOT checked: strace is not installed"
    : `R2a: ${syncs} fsync for ${MESSAGES} messages that were acked one after the other${syncs < MESSAGES ? ": TOO FEW" : ""}`;

/** A call that another thread interrupts is written in two lines; only the first has a bracket. */
const syncsIn = (trace: string): number => trace.match(/\b(fsync|fdatasync)\(/gu)?.length ?? 0;
