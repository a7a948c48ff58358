import { pointerTo } from "../pointer.ts";
import { objectOf } from "./values.ts";
import type { Rule } from "./view.ts";

const file = "limits.yaml";
const upperBounds = ["maxLength", "maxItems", "maximum"];

/** SH-14: `x-limit` names an entry of limits.yaml, and the one upper bound beside it has exactly its value. */
export const limitValues: Rule = ({ source, schemas }, report) => {
  const limits = objectOf(source.files.get(file)?.data);
  for (const at of schemas.filter(({ schema }) => "x-limit" in schema)) {
    const name = String(at.schema["x-limit"]);
    const place = { file: at.file, pointer: `${at.pointer}/x-limit` };
    const bounds = upperBounds.filter((bound) => bound in at.schema);
    const [bound] = bounds;
    const { value } = objectOf(limits[name]);
    if (!Object.hasOwn(limits, name)) report(place, `limits.yaml has no \`${name}\``);
    else if (bound === undefined || bounds.length > 1)
      report(place, "`x-limit` stands beside exactly one of maxLength, maxItems and maximum");
    else if (at.schema[bound] !== value)
      report(
        { file: at.file, pointer: `${at.pointer}/${bound}` },
        `${bound} is ${String(at.schema[bound])}, but \`${name}\` is ${String(value)} in limits.yaml`,
      );
  }
};

/** SH-15: an entry of limits.yaml is a whole number with a unit that agrees with its name, and the reason for it. */
export const limitEntries: Rule = ({ source }, report) => {
  for (const [name, entry] of Object.entries(objectOf(source.files.get(file)?.data))) {
    const { value, unit, reason, ...others } = objectOf(entry);
    const faults: readonly (readonly [boolean, string, string])[] = [
      [!/^[a-z][A-Za-z0-9]*$/.test(name), "", `\`${name}\` is no camelCase name`],
      [!Number.isSafeInteger(value) || Number(value) < 1, "/value", "`value` is a whole number from 1"],
      [typeof reason !== "string" || reason.length < 10, "/reason", "`reason` says why it is this number"],
      [typeof unit !== "string" || unit === "", "/unit", "`unit` is missing"],
      [Object.keys(others).length > 0, "", `an entry has no \`${Object.keys(others).join("`, `")}\``],
      [
        unit !== undefined && unit !== unitByName(name, unit),
        "/unit",
        `the unit ${String(unit)} and the name's end disagree`,
      ],
    ];
    for (const [wrong, key, message] of faults) {
      if (wrong) report({ file, pointer: pointerTo("", name) + key }, message);
    }
  }
};

const unitOfEnding: readonly (readonly [ending: RegExp, unit: string])[] = [
  [/Ms$/, "ms"],
  [/MaxBytes$/, "bytes"],
  [/MaxCodePoints$/, "code points"],
  [/MaxCharacters$/, "characters"],
];

/** The unit that an entry's name ends in; `unit` itself where neither of the two is one that a name must end in. */
function unitByName(name: string, unit: unknown): unknown {
  const named = unitOfEnding.find(([ending]) => ending.test(name));
  if (named !== undefined) return named[1];
  return unitOfEnding.some(([, taken]) => taken === unit) ? undefined : unit;
}
