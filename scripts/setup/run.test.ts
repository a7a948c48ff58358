import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
    const slowToEnd = `
      process.on("SIGTERM", () => setTimeout(() => { fs.writeFileSync(${JSON.stringify(note)}, ""); process.exit(1); }, 50));
      fs.writeFileSync(${JSON.stringify(`${note}.ready`)}, "");
      setInterval(() => {}, 1e6)`;
    // A process of its own: from then on no command of this one would settle, also not those of the next test file.
    const output = await node(`
      const { endRuns, run } = await import(${JSON.stringify(new URL("run.ts", import.meta.url))});
      let hasSettled = false;
      void run(process.execPath, ["-e", ${JSON.stringify(slowToEnd)}]).finally(() => (hasSettled = true));
      while (!fs.existsSync(${JSON.stringify(`${note}.ready`)})) await new Promise((resolve) => setTimeout(resolve, 10));
      await endRuns();
      await new Promise(setImmediate);
      console.log(hasSettled ? "settled" : "never settled");`);
    expect([existsSync(note), output]).toEqual([true, "never settled\n"]);
    rmSync(folder, { recursive: true });
  });
});
