import { type Check, runAsCommand } from "./check.ts";
import { judge } from "./redos/judge.ts";
import { findRegexes } from "./redos/regexes.ts";

/** No regular expression of the Worker, the page or the spec can be made to run for long by what somebody sends. */
export const redos: Check = {
  name: "redos",
  find: async (root) => {
    const regexes = findRegexes(root);
    const verdicts = await Promise.all(regexes.map(judge));
    return {
      problems: verdicts.filter((verdict) => verdict !== null),
      note: `${regexes.length} regular expressions`,
    };
  },
};

if (import.meta.main) await runAsCommand(redos);
