import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Check, runAsCommand } from "./check.ts";
import { findCitations } from "./rules/citations.ts";
import { readRules } from "./rules/page.ts";

/** Every rule of RULES.md that is not planned is shown by a test, and every rule that a test cites exists and is not planned. */
export const rules: Check = {
  name: "rules",
  find: (root) => {
    const entries = readRules(readFileSync(join(root, "spec/RULES.md"), "utf8"));
    const citations = findCitations(root);
    const cited = new Set(citations.map(({ id }) => id));
    const kept = entries.filter(({ planned }) => !planned);
    const twice = entries.filter(({ id }, index) => entries.findIndex((other) => other.id === id) !== index);
    return {
      problems: [
        ...twice.map(({ id, line }) => `spec/RULES.md:${line} ${id} stands there twice`),
        ...kept
          .filter(({ id }) => !cited.has(id))
          .map(({ id, line }) => `spec/RULES.md:${line} no test shows ${id}; name one \`[${id}] …\``),
        ...citations.flatMap(({ id, file, line }) => {
          const entry = entries.find((each) => each.id === id);
          if (entry === undefined) return [`${file}:${line} cites ${id}, which RULES.md does not have`];
          return entry.planned
            ? [`${file}:${line} cites ${id}, which is planned; take the mark away in RULES.md once it is kept`]
            : [];
        }),
      ],
      note: `${kept.filter(({ id }) => cited.has(id)).length} of ${kept.length} rules shown`,
    };
  },
};

if (import.meta.main) await runAsCommand(rules);
