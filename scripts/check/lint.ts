import { join } from "node:path";
import { lintSpec } from "../generate/lint/index.ts";
import { formatProblem, loadSpec } from "../generate/source.ts";
import { type Check, runAsCommand } from "./check.ts";

/** The spec keeps the shape rules (SH-…). */
export const lint: Check = {
  name: "lint",
  find: (root) => ({ problems: lintSpec(loadSpec(join(root, "spec"))).map(formatProblem) }),
};

if (import.meta.main) await runAsCommand(lint);
