import { readFileSync } from "node:fs";

const KIB_PER_MIB = 1024;

/** The most memory that a process has held since it began, in MiB (Linux only). */
export function peakMemoryMiB(pid: number): number {
  const [, kib] = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  if (kib === undefined) throw new Error(`nothing is known about the memory of process ${pid}`);
  return Number(kib) / KIB_PER_MIB;
}
