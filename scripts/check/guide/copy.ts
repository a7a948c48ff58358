import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { CommandFailed, run } from "../../setup/run.ts";

/** Installed, built or kept apart; a copy does without. */
const left = new Set([
  ".git",
  "node_modules",
  ".toolchain",
  ".wrangler",
  ".data",
  ".svelte-check",
  "dist",
  "coverage",
  "test-results",
]);

/** Gives a copy of a repository, which borrows its node_modules, to `use`, and removes it afterwards. */
export async function withCopy<T>(root: string, use: (copy: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), "cfm-copy-"));
  try {
    cpSync(root, copy, { recursive: true, filter: (source) => source === root || !left.has(basename(source)) });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** The errors of the type checker for the worker of a repository, one line each. */
export async function workerTypeErrors(root: string): Promise<string[]> {
  try {
    await run(process.execPath, [
      join(root, "node_modules/@typescript/native/bin/tsc"),
      "--project",
      join(root, "worker"),
      "--pretty",
      "false",
    ]);
    return [];
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    // The checker names files by their way from the present folder; what counts is where they are in the repository.
    const lines = error.output.split("\n").filter((line) => / error TS\d+: /.test(line));
    return lines.map((line) => line.replace(/^.*?(?=worker\/|generated\/)/, ""));
  }
}
