import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkGenerated, generate } from "./generate.ts";
import { defaultSpecDir } from "./spec-hash.ts";

let dir = "";

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "cfm-generate-"));
  cpSync(defaultSpecDir, join(dir, "spec"), { recursive: true });
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), readFileSync(path, "utf8")];
    }),
  );
}

test("two runs into two folders give the same files, and a third changes nothing", async () => {
  const specDir = join(dir, "spec");
  const [first, second] = [join(dir, "a"), join(dir, "b")];
  const { files, changed } = await generate({ specDir, outDir: first });
  await generate({ specDir, outDir: second });
  expect(changed).toHaveLength(files);
  expect(contents(second)).toEqual(contents(first));
  expect(await generate({ specDir, outDir: first })).toEqual({ files, changed: [], stale: [] });
});

test("a broken spec writes nothing", async () => {
  const [specDir, outDir] = [join(dir, "spec"), join(dir, "out")];
  writeFileSync(join(specDir, "schemas/rooms.yaml"), "RoomKind: [\n");
  await expect(generate({ specDir, outDir })).rejects.toThrow(/^spec\/schemas\/rooms\.yaml:\d+ \[GEN-1\] /);
  expect(existsSync(outDir)).toBe(false);
});

test("the shape rules hold before anything is emitted", async () => {
  const [specDir, outDir] = [join(dir, "spec"), join(dir, "out")];
  const path = join(specDir, "schemas/common.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("  minimum: 1\n", ""));
  await expect(generate({ specDir, outDir })).rejects.toThrow(/^spec\/schemas\/common\.yaml:\d+ \[SH-1\] /);
  expect(existsSync(outDir)).toBe(false);
});

test("a check tells what differs and writes nothing", async () => {
  const [specDir, outDir] = [join(dir, "spec"), join(dir, "out")];
  await generate({ specDir, outDir });
  writeFileSync(join(outDir, "types.ts"), "by hand");
  writeFileSync(join(outDir, "ws/old.ts"), "left over");
  expect(await checkGenerated({ specDir, outDir })).toMatchObject({ changed: ["types.ts"], stale: ["ws/old.ts"] });
  expect(readFileSync(join(outDir, "types.ts"), "utf8")).toBe("by hand");
});
