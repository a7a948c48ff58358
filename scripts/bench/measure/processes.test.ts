import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { statFields, usageOf } from "./processes.ts";

/** A process with a child, both in a group of their own: the parent works for a while and says so when it is done. */
const FAMILY = `
  const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000); console.log('there')"]);
  child.stdout.once("data", () => {
    for (const end = process.cpuUsage().user + 150_000; process.cpuUsage().user < end; );
    console.log("done");
  });
`;

describe("usageOf", () => {
  it("sums up all processes of a group", async () => {
    const family = spawn(process.execPath, ["-e", FAMILY], { detached: true, stdio: ["ignore", "pipe", "inherit"] });
    const { pid = 0 } = family;
    try {
      await once(family.stdout, "data");
      const { cpuS, residentBytes } = usageOf(pid);
      expect(cpuS).toBeGreaterThanOrEqual(0.15);
      // Two Node processes, of which one alone takes more than 30 MB.
      expect(residentBytes).toBeGreaterThan(60_000_000);
    } finally {
      process.kill(-pid, "SIGKILL");
      await once(family, "exit");
    }
  });

  it("finds nothing of a group that is not there", () => {
    expect(usageOf(2 ** 30)).toEqual({ cpuS: 0, residentBytes: 0 });
  });

  it("reads the fields of a process with any name", () => {
    expect(statFields("12 (a) b (c) S 1 12 12 0").slice(0, 3)).toEqual(["S", "1", "12"]);
  });
});
