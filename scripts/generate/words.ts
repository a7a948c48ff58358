import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { compile } from "@inlang/paraglide-js";
import { type Output, outputBelow, writeOutput } from "./output.ts";

/** Where the words of the page are compiled to, below the repository. */
export const wordsDir = "generated/words";

/** The languages of the page. */
export const LOCALES = ["en", "ar"] as const;

/** The one that the others are translated from. */
export const BASE = "en";

const wordsFrom = "web/app/words";

/**
 * The words of the page as functions: a file for each file of `web/app/words/en`, so that a part of the page brings only
 * its own. The compiler's file for each message would be a request for each message while developing.
 *
 * @param folder of the repository
 * @returns the files by their path inside `wordsDir`
 */
export async function compileWords(folder: string): Promise<Output> {
  const workshop = mkdtempSync(join(tmpdir(), "cfm-words-"));
  try {
    const compiled = await compileIn(workshop, folder);
    return new Map([
      licence(folder),
      ...runtimeFiles(compiled),
      ...areas(folder).flatMap((area) => areaFiles(compiled, folder, area)),
    ]);
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

/** The parts of the page that have words of their own. */
export const areas = (folder: string): readonly string[] =>
  readdirSync(join(folder, wordsFrom, BASE))
    .map((file) => basename(file, ".json"))
    .toSorted();

/** The words of one part in one language, by their keys. */
export function wordsOf(folder: string, locale: string, area: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(folder, wordsFrom, locale, `${area}.json`), "utf8"));
}

/** Compiles in a folder of its own: the compiler leaves notes of its own beside the project that it is given. */
async function compileIn(workshop: string, folder: string): Promise<Output> {
  const project = join(workshop, "words.inlang");
  const outdir = join(workshop, "out");
  const pathPattern = areas(folder).map((area) => join(folder, wordsFrom, "{locale}", `${area}.json`));
  mkdirSync(project);
  symlinkSync(join(folder, "node_modules"), join(workshop, "node_modules"));
  writeFileSync(
    join(project, "settings.json"),
    JSON.stringify({
      baseLocale: BASE,
      locales: LOCALES,
      modules: ["./node_modules/@inlang/plugin-message-format/dist/index.js"],
      "plugin.inlang.messageFormat": { pathPattern },
    }),
  );
  await compile({
    project,
    outdir,
    // Whoever starts the page says which language it is: see web/app/words/language.ts.
    strategy: ["globalVariable", "baseLocale"],
    outputStructure: "message-modules",
    emitTsDeclarations: true,
    isServer: "false",
  });
  return outputBelow(outdir);
}

/** Part of the compiler is in what it makes; who builds the page does not have the compiler. */
const licence = (folder: string): readonly [string, string] => [
  "LICENSE.txt",
  readFileSync(join(folder, "node_modules/@inlang/paraglide-js/LICENSE"), "utf8"),
];

const runtimeFiles = (compiled: Output): readonly (readonly [string, string])[] =>
  [...compiled].filter(([path]) => /^(runtime|registry)\.(js|d\.ts)$/.test(path));

function areaFiles(compiled: Output, folder: string, area: string): readonly (readonly [string, string])[] {
  const keys = Object.keys(wordsOf(folder, BASE, area)).toSorted();
  const joined = (extension: string): string =>
    keys.map((key) => body(messageFile(compiled, `${key}.${extension}`))).join("\n\n");
  const imports = `import * as registry from "./registry.js";\nimport { getLocale, experimentalStaticLocale } from "./runtime.js";`;
  const alias = `import("./runtime.js").LocalizedString`;
  return [
    [`${area}.js`, `${imports}\n\n/** @typedef {${alias}} LocalizedString */\n\n${joined("js")}\n`],
    [`${area}.d.ts`, `export type LocalizedString = ${alias};\n\n${joined("d.ts")}\n`],
  ];
}

/** The compiler leaves out in silence what it cannot compile, such as a key in upper case. */
function messageFile(compiled: Output, name: string): string {
  const text = compiled.get(`messages/${name}`);
  if (text === undefined)
    throw new Error(`${name} was not compiled: is the key of a word in lower case, and its form right?`);
  return text;
}

/** A compiled message without what each of them says anew: imports, and the name of the type that all give. */
const body = (text: string): string =>
  text
    .replace(
      /^(\/\* eslint-disable \*\/|import .*|\/\*\* @typedef \{import\(.*|export type LocalizedString = .*)\n/gm,
      "",
    )
    .replaceAll("../runtime.js", "./runtime.js")
    .trim();

if (import.meta.main) {
  const root = resolve(import.meta.dirname, "../..");
  const startedMs = performance.now();
  const output = await compileWords(root);
  const { changed, stale } = writeOutput(output, join(root, wordsDir));
  const tookMs = Math.round(performance.now() - startedMs);
  console.log(`words: ${output.size} files, ${changed.length} written, ${stale.length} removed, ${tookMs} ms`);
  // The compiler leaves timers behind that would hold the process for another half a minute.
  process.exit();
}
