import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { driftOf } from "../generate/output.ts";
import { areas, BASE, compileWords, LOCALES, wordsDir, wordsOf } from "../generate/words.ts";
import { type Check, runAsCommand } from "./check.ts";
import { markupProblems } from "./words/markup.ts";
import { messageProblems } from "./words/messages.ts";

/** The words of the page: complete in each language, compiled as they stand, each of them used, none left in the markup. */
export const words: Check = {
  name: "words",
  find: async (root) => {
    const keys = keysOf(root);
    const problems = [...messageProblems(root), ...sourceProblems(root, keys), ...(await driftProblems(root))];
    return { problems, note: `${keys.length} in ${LOCALES.length} languages` };
  },
};

/** What is wrong with the page's use of its words: some are said nowhere, and some texts are no words. */
export function sourceProblems(root: string, keys: readonly string[] = keysOf(root)): readonly string[] {
  const sources = globSync("web/app/**/*.{svelte,ts}", { cwd: root })
    .filter((file) => !/\.test\.ts$|\/testing\//.test(file))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
  const said = new Set(sources.flatMap(({ text }) => text.match(/\b[a-z]+_\w+\b/gi) ?? []));
  return [
    ...keys.filter((key) => !said.has(key)).map((key) => `${key} is said nowhere`),
    ...sources.flatMap(({ file, text }) => (file.endsWith(".svelte") ? markupProblems(file, text) : [])),
  ];
}

/** What is compiled, but not from the words as they stand. */
async function driftProblems(root: string): Promise<readonly string[]> {
  const { changed, stale } = driftOf(await compileWords(root), join(root, wordsDir));
  return [...changed, ...stale].map((file) => `${wordsDir}/${file} is not what the words say; run \`npm run words\``);
}

const keysOf = (root: string): readonly string[] =>
  areas(root).flatMap((area) => Object.keys(wordsOf(root, BASE, area)));

if (import.meta.main) {
  await runAsCommand(words);
  // The compiler leaves timers behind that would hold the process for another half a minute.
  process.exit();
}
