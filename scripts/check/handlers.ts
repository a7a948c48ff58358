import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Check, runAsCommand } from "./check.ts";
import { withCopy, workerTypeErrors } from "./guide/copy.ts";

const list = "worker/room/commands/index.ts";
/** The command whose handler is taken away. */
const removed = "nudge";

/** A command without a handler does not compile: without the one of `nudge` the worker has exactly one type error, which names it. */
export const handlers: Check = {
  name: "handlers",
  find: (root) =>
    withCopy(root, async (copy) => {
      const before = readFileSync(join(copy, list), "utf8");
      const text = before
        .replace(new RegExp(`^import \\{ ${removed} \\}.*\n`, "m"), "")
        .replace(new RegExp(`\\b${removed}, `), "");
      if (new RegExp(`\\b${removed}\\b`).test(text))
        return { problems: [`${list} has no plain list of handlers, imported by name`] };
      writeFileSync(join(copy, list), text);
      const errors = await workerTypeErrors(copy);
      const [only = ""] = errors;
      if (errors.length === 1 && only.startsWith(`${list}(`) && only.includes(removed)) return { problems: [] };
      return {
        problems: [
          `without the handler of ${removed}, one error in ${list} is expected; there are ${errors.length}`,
          ...errors,
        ],
      };
    }),
};

if (import.meta.main) await runAsCommand(handlers);
