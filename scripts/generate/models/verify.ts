import { join, resolve } from "node:path";
import { type Language, languageNames, languages } from "./languages.ts";
import { readBench, type Result, verify } from "./verify/run.ts";

const root = resolve(import.meta.dirname, "../../..");

/**
 * `npm run check:models`: every language whose tools are here reads every example. A skipped language is named and
 * never counts as passed; with `--all` it counts as failed.
 */
async function checkModels(demandAll: boolean): Promise<boolean> {
  const bench = readBench(root);
  const count = { ok: 0, skip: 0, FAIL: 0 };
  for (const language of languageNames) {
    const startedMs = performance.now();
    const result = await verify(language, bench, join(root, "generated/models"), join(root, "dist/models"));
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    const verdict = verdictOf(result);
    count[verdict] += 1;
    console.log(
      `${verdict.padEnd(4)} ${languages[language].title.padEnd(11)} ${seconds.padStart(5)} s  ${report(language, result)}`,
    );
  }
  console.log(
    `models: ${count.ok} languages passed, ${count.FAIL} failed, ${count.skip} skipped${count.skip > 0 ? " and NOT checked (make models-toolchains installs what is missing)" : ""}`,
  );
  return count.FAIL === 0 && !(demandAll && count.skip > 0);
}

function verdictOf(result: Result): "ok" | "skip" | "FAIL" {
  if ("skipped" in result) return "skip";
  return "failed" in result || result.verdict.problems.length > 0 ? "FAIL" : "ok";
}

function report(language: Language, result: Result): string {
  if ("skipped" in result) return `skipped: ${result.skipped}`;
  if ("failed" in result) return `generated/models/${language} does not compile or run\n${result.failed}`;
  const { parsed, valid, refused, invalid, passed, problems } = result.verdict;
  const letPass = [...passed].map(([fault, times]) => `${times} ${fault}`).join(", ");
  const line = `parsed ${parsed}/${valid}, refused ${refused} of ${invalid}${letPass === "" ? "" : `; passed as LIMITS.md says: ${letPass}`}`;
  return [line, ...problems.map((problem) => `  ${problem}`)].join("\n");
}

if (import.meta.main && !(await checkModels(process.argv.includes("--all")))) process.exitCode = 1;
