import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Plugin } from "vite";

/** A file of the built page, and which it loads. */
export interface Chunk {
  /** Its path below the page. */
  readonly file: string;
  /** The module that it was made for, by its path below `web/app`; null where it is only shared by others. */
  readonly of: string | null;
  readonly isEntry: boolean;
  /** Files that are loaded before it runs. */
  readonly imports: readonly string[];
  /** Files that its code asks for when it wants them. */
  readonly later: readonly string[];
}

/** Where the files of a built page are described: beside it, because what lies inside is served. */
export const graphOf = (pageDir: string): string => `${pageDir}.chunks.json`;

/** Describes the files of the page for the gate of its size. */
export const withChunkGraph = (): Plugin => {
  let root = "";
  return {
    name: "chunk-graph",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
    },
    writeBundle({ dir = "" }, bundle) {
      const chunks = Object.values(bundle).flatMap((file): Chunk[] =>
        file.type === "chunk"
          ? [
              {
                file: file.fileName,
                of: file.facadeModuleId === null ? null : relative(root, file.facadeModuleId),
                isEntry: file.isEntry,
                imports: file.imports,
                later: file.dynamicImports,
              },
            ]
          : [],
      );
      writeFileSync(graphOf(dir), `${JSON.stringify(chunks, null, 2)}\n`);
    },
  };
};
