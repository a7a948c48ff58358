import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { graphOf, type Chunk } from "./graph.ts";

/** What the JavaScript of the first load may weigh, compressed. */
export const MAX_BYTES = 60_000;

/** What a page that shows the contact list needs beside the first load. */
const SIGNED_IN = ["desktop/later-windows.ts"];

/** What is asked for when the sign-in window can be used already, or when somebody wants it. Everything else counts. */
const LATER = [
  ...SIGNED_IN,
  "desktop/rare-windows.ts",
  "art/drawn.ts",
  "art/drawn-emoticons.ts",
  "metrics/measure.ts",
  "signin/passkeys.ts",
  "winks/scenes/scenes.ts",
];

/** One file and what it weighs. */
export interface LoadedFile {
  /** Its path below the page. */
  readonly path: string;
  readonly bytes: number;
  /** By gzip at its best. */
  readonly gzipBytes: number;
}

/** The JavaScript that somebody downloads until the sign-in window can be used. */
export interface FirstLoad {
  /** The largest first. */
  readonly files: readonly LoadedFile[];
  readonly gzipBytes: number;
  readonly isTooLarge: boolean;
  /** What it is together with all that the contact list needs; not limited. */
  readonly signedInGzipBytes: number;
}

/**
 * Measures what a built page loads first, by the description that `withChunkGraph` wrote.
 *
 * @param pageDir where the page is
 * @throws Error when the page has no entry, for then something else is measured than the page
 */
export function measure(pageDir: string): FirstLoad {
  const graph: readonly Chunk[] = JSON.parse(readFileSync(graphOf(pageDir), "utf8"));
  const weigh = (paths: ReadonlySet<string>): readonly LoadedFile[] =>
    [...paths].map((path) => weighed(pageDir, path)).toSorted((one, other) => other.gzipBytes - one.gzipBytes);
  const files = weigh(loaded(graph, LATER));
  if (files.length === 0) throw new Error(`${pageDir} has no entry`);
  const gzipBytes = sum(files);
  const signedInGzipBytes = sum(
    weigh(
      loaded(
        graph,
        LATER.filter((module) => !SIGNED_IN.includes(module)),
      ),
    ),
  );
  return { files, gzipBytes, isTooLarge: gzipBytes > MAX_BYTES, signedInGzipBytes };
}

/** The table and the verdict. */
export function report({ files, gzipBytes, isTooLarge, signedInGzipBytes }: FirstLoad): string {
  const row = (gzip: number | string, plain: number | string, what: string): string =>
    `${String(gzip).padStart(8)} ${String(plain).padStart(8)}  ${what}`;
  const verdict = isTooLarge ? `FAIL: ${gzipBytes - MAX_BYTES} bytes too many` : "ok";
  return [
    row("gzip", "plain", "JavaScript until the sign-in window can be used"),
    ...files.map((file) => row(file.gzipBytes, file.bytes, file.path)),
    row(gzipBytes, "", `of ${MAX_BYTES} bytes: ${verdict}`),
    row(signedInGzipBytes, "", "with the contact list"),
  ].join("\n");
}

/** The files that are loaded when nothing of `later` is asked for. */
function loaded(graph: readonly Chunk[], later: readonly string[]): ReadonlySet<string> {
  const chunks = new Map(graph.map((chunk) => [chunk.file, chunk]));
  const found = new Set<string>();
  const take = (file: string): void => {
    const chunk = chunks.get(file);
    if (chunk === undefined || found.has(file)) return;
    found.add(file);
    const wanted = chunk.later.filter((name) => !later.includes(chunks.get(name)?.of ?? ""));
    for (const each of [...chunk.imports, ...wanted]) take(each);
  };
  for (const { file, isEntry } of graph) if (isEntry) take(file);
  return found;
}

/** One file of a built page. */
export function weighed(pageDir: string, path: string): LoadedFile {
  const code = readFileSync(join(pageDir, path));
  return { path, bytes: code.length, gzipBytes: gzipSync(code, { level: 9 }).length };
}

const sum = (files: readonly LoadedFile[]): number => files.reduce((total, file) => total + file.gzipBytes, 0);
