import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withPreloads } from "./preloads.ts";

/** A page like ours. */
const SOURCES: Readonly<Record<string, string>> = {
  "index.html":
    '<head><link rel="stylesheet" href="./fonts.css" /></head><script type="module" src="./main.js"></script>',
  "fonts.css": ["", "-Bold", "-Oblique"]
    .map((face) => `@font-face { font-family: f; src: url("./DejaVuSansCondensed${face}.woff2"); }`)
    .join("\n"),
  "DejaVuSansCondensed.woff2": "regular",
  "DejaVuSansCondensed-Bold.woff2": "bold",
  "DejaVuSansCondensed-Oblique.woff2": "oblique",
  "main.js": 'import("./later.js");',
  "later.js": "console.log(1);",
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "preloads-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds the page of these sources. @returns how each file that is fetched ahead is, by its name without its hash */
async function preloads(sources: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const options = { outDir: join(folder, "out"), assetsInlineLimit: 0, modulePreload: { polyfill: false } };
  await build({ root: folder, configFile: false, logLevel: "silent", plugins: [withPreloads()], build: options });
  const html = readFileSync(join(folder, "out/index.html"), "utf8");
  return [...html.matchAll(/<link rel="(\w+)"(?: as="(\w+)")?.*href="\/assets\/(.*)-[\w-]{8}\.\w+">/g)]
    .filter(([, rel]) => rel !== "stylesheet")
    .map(([, rel, as = "", name]) => [rel, as, name].filter((part) => part !== "").join(" "));
}

test("the page names the fonts of its first window, and nothing else", async () => {
  expect((await preloads(SOURCES)).toSorted()).toEqual([
    "preload font DejaVuSansCondensed",
    "preload font DejaVuSansCondensed-Bold",
  ]);
});

test("fonts that have other names now are an error, not a start that is slower", async () => {
  const renamed = { ...SOURCES, "fonts.css": "", "main.js": "console.log(2);" };
  await expect(preloads(renamed)).rejects.toThrow("the fonts of the first window have other names now");
});
