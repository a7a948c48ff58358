import type { Rule } from "./view.ts";

/** SH-2: no `format`, whose meaning differs from validator to validator. A pattern says what is meant. */
export const noFormat: Rule = ({ schemas }, report) => {
  for (const at of schemas) {
    if ("format" in at.schema) report(at, "`format` means something else to each validator; write a `pattern`");
  }
};
