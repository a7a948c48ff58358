import type { Rule } from "./view.ts";

const literal = "[A-Za-z0-9 _#:/-]|\\\\[.$^*+?()|{}\\[\\]\\\\/-]";
const charClass = "\\[(?:[A-Za-z0-9._~#:/ +=-]|\\\\[\\]\\\\^-])+\\]";
const quantifier = "(?:\\{\\d+(?:,\\d+)?\\}|\\?)?";
const atom = `(?:${literal}|${charClass})${quantifier}`;
const bounded = new RegExp(`^\\^(?:${atom}|\\((?:${atom})+\\)${quantifier})+\\$$`);
const unbounded = new RegExp(`^\\^${charClass}[+*]\\$$`);

/**
 * SH-20: a pattern is anchored at both ends and made only of characters, plain classes, flat groups and counted
 * repetitions, which mean the same in every language and take linear time. One class with `+` or `*` needs a maxLength.
 */
export const patterns: Rule = ({ schemas }, report) => {
  for (const at of schemas.filter(({ schema }) => "pattern" in schema)) {
    const pattern = String(at.schema["pattern"]);
    const place = { file: at.file, pointer: `${at.pointer}/pattern` };
    if (unbounded.test(pattern)) {
      if (typeof at.schema["maxLength"] !== "number")
        report(place, "a pattern without an end needs a `maxLength` beside it");
    } else if (!bounded.test(pattern)) {
      report(
        place,
        "a pattern is anchored (^…$) and made of characters, plain classes, flat groups and counted repetitions",
      );
    }
  }
};

/** SH-21: every text and every list has an upper bound. */
export const boundedSizes: Rule = ({ schemas }, report) => {
  for (const at of schemas) {
    const types = [at.schema["type"]].flat();
    const bounds = ["maxLength", "pattern", "const", "enum"];
    if (types.includes("string") && !bounds.some((bound) => bound in at.schema))
      report(at, "a string needs a `maxLength`, a `pattern`, an `enum` or a `const`");
    if (types.includes("array") && typeof at.schema["maxItems"] !== "number") report(at, "an array needs `maxItems`");
    if (types.includes("array") && !("items" in at.schema)) report(at, "an array needs `items`");
  }
};
