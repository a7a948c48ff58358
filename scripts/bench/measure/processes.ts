import { readdirSync, readFileSync } from "node:fs";

/** What a process group has used, and holds. */
export interface Usage {
  /** Seconds of processor time of all its processes that live. */
  readonly cpuS: number;
  readonly residentBytes: number;
}

/** Linux counts processor time in these, whatever the kernel is built with. */
const TICKS_PER_SECOND = 100;
/** Fields of /proc/<pid>/stat after the name, whose parentheses may hold anything (proc(5)). */
const FIELD = { group: 2, userTicks: 11, systemTicks: 12 } as const;

/** Reads what the processes of a group have used so far, from /proc. */
export function usageOf(groupId: number): Usage {
  let ticks = 0;
  let residentBytes = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/u.test(name))) {
    const fields = statFields(read(`/proc/${pid}/stat`));
    if (Number(fields[FIELD.group]) !== groupId) continue;
    ticks += Number(fields[FIELD.userTicks]) + Number(fields[FIELD.systemTicks]);
    residentBytes += residentIn(read(`/proc/${pid}/status`));
  }
  return { cpuS: ticks / TICKS_PER_SECOND, residentBytes };
}

export const statFields = (stat: string): readonly string[] => stat.slice(stat.lastIndexOf(")") + 2).split(" ");

const residentIn = (status: string): number => Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
