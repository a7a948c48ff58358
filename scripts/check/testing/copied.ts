import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../check.ts";

/** A copy of the contract, in which a test plants a fault. */
export interface Copied {
  readonly root: string;
  /** Replaces the only occurrence of a text in a file; throws when there is none, or more than one. */
  replace(file: string, find: string, replacement: string): void;
  write(file: string, text: string): void;
  remove(file: string): void;
}

const everything = ["spec", "generated", "redocly.yaml"];

/** Gives a copy of some parts of the repository to `use`, by default all that the checks read, and removes it afterwards. */
export async function withContract<T>(use: (copied: Copied) => T | Promise<T>, parts = everything): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "cfm-check-"));
  try {
    for (const part of parts) {
      cpSync(join(repository, part), join(root, part), {
        recursive: true,
        filter: (path) => !/generated\/(models|docs)$/.test(path),
      });
    }
    return await use(copiedAt(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function copiedAt(root: string): Copied {
  return {
    root,
    replace: (file, find, replacement) => {
      const parts = readFileSync(join(root, file), "utf8").split(find);
      if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times: ${find}`);
      writeFileSync(join(root, file), parts.join(replacement));
    },
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: (file) => rmSync(join(root, file)),
  };
}
