import { join } from "node:path";
import { type Check, runAsCommand } from "../../check/check.ts";
import { bundle } from "../bundle.ts";
import { driftOf } from "../output.ts";
import { readDocsInput } from "./input.ts";
import { renderDocs } from "./render.ts";
import { socketsFiles, socketsSha256, stampOf } from "./sockets.ts";

/** generated/docs is what `make docs` would write: our pages byte for byte, sockets.html by the hash that it carries. */
export const docsUpToDate: Check = {
  name: "docs",
  find: (root) => {
    const input = readDocsInput(join(root, "spec"));
    const folder = join(root, "generated/docs");
    const { changed, stale } = driftOf(renderDocs(input), folder);
    const isFresh = stampOf(folder) === socketsSha256(bundle(input.source).asyncapi);
    return {
      problems: [
        ...changed.map((path) => `generated/docs/${path} is not what spec/ gives; run \`make docs\``),
        ...stale
          .filter((path) => !socketsFiles.includes(path))
          .map((path) => `generated/docs/${path} is not generated any more; run \`make docs\``),
        ...(isFresh ? [] : ["generated/docs/sockets.html is stale; run `make docs`"]),
      ],
    };
  },
};

if (import.meta.main) await runAsCommand(docsUpToDate);
