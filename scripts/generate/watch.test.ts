import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { watchFolder } from "./watch.ts";

test("runs at once and after each change, also below, and goes on after a run that throws", async () => {
  const dir = mkdtempSync(join(tmpdir(), "cfm-watch-"));
  mkdirSync(join(dir, "schemas"));
  const failures: unknown[] = [];
  let runs = 0;
  const run = (): Promise<void> => {
    runs += 1;
    return runs === 2 ? Promise.reject(new Error("broken spec")) : Promise.resolve();
  };
  const stop = watchFolder(dir, run, (error) => failures.push(error));
  try {
    await vi.waitFor(() => expect(runs).toBe(1));
    writeFileSync(join(dir, "schemas/a.yaml"), "A: [");
    await vi.waitFor(() => expect(failures).toEqual([new Error("broken spec")]), { timeout: 5000 });
    writeFileSync(join(dir, "schemas/a.yaml"), "A: []");
    await vi.waitFor(() => expect(runs).toBe(3), { timeout: 5000 });
  } finally {
    stop();
    rmSync(dir, { recursive: true });
  }
});
