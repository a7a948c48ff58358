import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { CommandFailed, run } from "./run.ts";

const node = (script: string): Promise<string> => run(process.execPath, ["-e", script]);

describe("run", () => {
  it("gives what the command printed", async () => {
    expect(await node("console.log(1); console.error(2)")).toMatch(/1\n2\n|2\n1\n/);
  });

  it("fails with the exit code and the output", async () => {
    const failure = await node("console.log('why'); process.exit(3)").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CommandFailed);
    expect(failure).toMatchObject({ output: "why\n", message: expect.stringMatching(/exit code 3$/) });
  });

  it("fails when there is no such command", async () => {
    await expect(run("no-such-command", [])).rejects.toThrow(CommandFailed);
  });
});

describe("endRuns", () => {
  it("waits until what runs has tidied up, and calls that no failure", async () => {
    const folder = mkdtempSync(join(tmpdir(), "run-"));
    const note = join(folder, "tidy");
    let hasSettled = false;
    // From then on no command settles: that is for a copy of the module, not for the tests after this one.
    vi.resetModules();
    const own = await import("./run.ts");
    const script = `
      process.on("SIGTERM", () => setTimeout(() => { fs.writeFileSync(${JSON.stringify(note)}, ""); process.exit(1); }, 50));
      fs.writeFileSync(${JSON.stringify(`${note}.ready`)}, "");
      setInterval(() => {}, 1e6)`;
    void own.run(process.execPath, ["-e", script]).finally(() => (hasSettled = true));
    await expect.poll(() => existsSync(`${note}.ready`)).toBe(true);
    await own.endRuns();
    expect([existsSync(note), hasSettled]).toEqual([true, false]);
    rmSync(folder, { recursive: true });
  });
});
