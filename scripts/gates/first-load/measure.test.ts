import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { graphOf, withChunkGraph, type Chunk } from "./graph.ts";
import { MAX_BYTES, measure, report } from "./measure.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "first-load-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(graphOf(folder), { force: true });
});

/** Writes a built page of these files. */
function page(chunks: readonly (Partial<Chunk> & { readonly file: string; readonly code: string })[]): void {
  const graph = chunks.map(({ code, ...chunk }): Chunk => {
    writeFileSync(join(folder, chunk.file), code);
    return { of: null, isEntry: false, imports: [], later: [], ...chunk };
  });
  writeFileSync(graphOf(folder), JSON.stringify(graph));
}

/** Code that hardly compresses: so many bytes or a little more after gzip. */
function incompressible(bytes: number): string {
  let seed = 1;
  const digits = Array.from({ length: bytes * 2 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed % 16).toString(16);
  });
  return `export const x = "${digits.join("")}";`;
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
test("counts the entry, what it imports, and what the sign-in window asks for, once each", () => {
  page([
    { file: "index.js", code: "index", isEntry: true, imports: ["shared.js"], later: ["sign-in.js", "windows.js"] },
    { file: "shared.js", code: "shared" },
    { file: "sign-in.js", code: "signing in", of: "signin/SignInPage.svelte", imports: ["shared.js", "menu.js"] },
    { file: "menu.js", code: "menu of menus", later: ["rare.js"] },
    {
      file: "windows.js",
      code: incompressible(MAX_BYTES),
      of: "desktop/later-windows.ts",
      imports: ["index.js", "log.js"],
    },
    { file: "log.js", code: "log" },
    { file: "rare.js", code: "rare", of: "desktop/rare-windows.ts" },
  ]);
  const first = ["index", "shared", "signing in", "menu of menus"].reduce((sum, text) => sum + gzipped(text), 0);
  const load = measure(folder);
  expect(load.files.map(({ path }) => path).toSorted()).toEqual(["index.js", "menu.js", "shared.js", "sign-in.js"]);
  expect([load.gzipBytes, load.isTooLarge]).toEqual([first, false]);
  expect(load.signedInGzipBytes).toBe(first + gzipped(incompressible(MAX_BYTES)) + gzipped("log"));
});

test.each([
  ["behind a static import", { imports: ["big.js"] }],
  ["behind an import that nobody named as a later one", { later: ["big.js"] }],
])("finds a first load that is too large %s", (_, link) => {
  page([
    { file: "index.js", code: "", isEntry: true, ...link },
    { file: "big.js", code: incompressible(MAX_BYTES), of: "big.ts" },
  ]);
  const load = measure(folder);
  expect(load.isTooLarge).toBe(true);
  expect(report(load)).toMatch(/ big\.js\n.* index\.js\n.*of 60000 bytes: FAIL: \d+ bytes too many\n/);
});

test("says how much it is when it fits", () => {
  page([{ file: "index.js", code: "let x;", isEntry: true }]);
  expect(
    report(measure(folder))
      .split("\n")
      .map((line) => line.trim()),
  ).toEqual([
    "gzip    plain  JavaScript until the sign-in window can be used",
    "26        6  index.js",
    "26           of 60000 bytes: ok",
    "26           with the contact list",
  ]);
});

test("a page without an entry is an error, not a light one", () => {
  page([{ file: "index.js", code: "" }]);
  expect(() => measure(folder)).toThrow("has no entry");
});

test("reads what a build of the real bundler wrote", async () => {
  const files = {
    "index.html": '<script type="module" src="./main.js"></script>',
    "main.js": 'import { a } from "./a.js"; import("./big.js").then((big) => console.log(big, a));',
    "big.js": incompressible(MAX_BYTES),
    "a.js": "export const a = 1;",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const outDir = join(folder, "out");
  await build({ root: folder, configFile: false, logLevel: "silent", plugins: [withChunkGraph()], build: { outDir } });
  const load = measure(outDir);
  expect(load.files.map(({ path }) => path.replace(/-[\w-]{8}\.js$/, ""))).toEqual(["assets/big", "assets/index"]);
  expect(load.isTooLarge).toBe(true);
});
