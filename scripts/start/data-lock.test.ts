import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockData } from "./data-lock.ts";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  lock = join(folder, ".lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("lockData", () => {
  it("lets the same process in again", () => {
    lockData(folder);
    lockData(folder);
    expect(readFileSync(lock, "utf8")).toBe(String(process.pid));
  });

  it("refuses a folder that a living process uses, in one line with the way out", () => {
    writeFileSync(lock, String(process.ppid));
    expect(() => lockData(folder)).toThrow(
      /^\S+ is in use by another server \(process \d+\); choose another with DATA=/,
    );
    expect(readFileSync(lock, "utf8")).toBe(String(process.ppid));
  });

  it("takes over from a process that is gone, and from a broken lock", () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    for (const left of [String(pid), "", "0", "-1", "x"]) {
      writeFileSync(lock, left);
      lockData(folder);
      expect(readFileSync(lock, "utf8")).toBe(String(process.pid));
    }
  });

  it("lets go when the process ends", () => {
    const script = `
      const { lockData } = await import(${JSON.stringify(join(import.meta.dirname, "data-lock.ts"))});
      lockData(${JSON.stringify(folder)});
      console.log(fs.existsSync(${JSON.stringify(lock)}));
      process.exit(1);`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", `import fs from "node:fs";${script}`]);
    expect([stdout.toString(), existsSync(lock)]).toEqual(["true\n", false]);
  });
});
