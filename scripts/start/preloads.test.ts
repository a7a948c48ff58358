import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withPreloads } from "./preloads.ts";

/** A page like ours: its script asks for the sign-in page, which shares something with what comes later. */
const SOURCES: Readonly<Record<string, string>> = {
  "index.html":
    '<head><link rel="stylesheet" href="./fonts.css" /></head><script type="module" src="./main.js"></script>',
  "fonts.css": ["", "-Bold", "-Oblique"]
    .map((face) => `@font-face { font-family: f; src: url("./DejaVuSansCondensed${face}.woff2"); }`)
    .join("\n"),
  "DejaVuSansCondensed.woff2": "regular",
  "DejaVuSansCondensed-Bold.woff2": "bold",
  "DejaVuSansCondensed-Oblique.woff2": "oblique",
  "main.js": 'import("./signin/SignInPage.svelte"); import("./later.js");',
  "signin/SignInPage.svelte": 'import "./page.css"; import { words } from "../words.js"; console.log(words);',
  "signin/page.css": "p { color: red; }",
  "later.js": 'import { words } from "./words.js"; console.log(words, 1);',
  "words.js": 'export const words = ["many", "words"];',
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

test("the page names what its first window needs, with what that imports, and nothing else", async () => {
  expect((await preloads(SOURCES)).toSorted()).toEqual([
    "modulepreload SignInPage",
    "modulepreload words",
    "preload font DejaVuSansCondensed",
    "preload font DejaVuSansCondensed-Bold",
    "preload style SignInPage",
  ]);
});

test("a page that has another name now is an error, not a start that is slower", async () => {
  const { "signin/SignInPage.svelte": page = "", ...others } = SOURCES;
  const renamed = { ...others, "main.js": 'import("./signin/Page.svelte");', "signin/Page.svelte": page };
  await expect(preloads(renamed)).rejects.toThrow("what the first window needs has other names now");
});
