import { join } from "node:path";
import { type Check, runAsCommand } from "../../check/check.ts";
import { driftOf } from "../output.ts";
import { loadSpec } from "../source.ts";
import { renderModelFolder } from "./render.ts";

/** generated/models is byte for byte what `make models` would write. */
export const modelsUpToDate: Check = {
  name: "models",
  find: async (root) => {
    const files = await renderModelFolder(loadSpec(join(root, "spec")));
    const { changed, stale } = driftOf(files, join(root, "generated/models"));
    const problems = [
      ...changed.map((path) => `generated/models/${path} is not what spec/ gives; run \`make models\``),
      ...stale.map((path) => `generated/models/${path} is not generated any more; run \`make models\``),
    ];
    return { problems, note: `${files.size} files` };
  },
};

if (import.meta.main) await runAsCommand(modelsUpToDate);
