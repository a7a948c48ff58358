import type { JsonSchema } from "../json.ts";
import type { Place, Report } from "../report.ts";
import type { ErrorRegistry, Limit } from "./registries.ts";

/** What the hand-written modules of templates/ name. Without these the output would not compile. */
const needed = {
  errors: ["BAD_JSON", "INTERNAL", "INVALID_MESSAGE", "TOO_LARGE", "UNKNOWN_TYPE"],
  closeCodes: ["BAD_DATA", "BINARY", "TOO_BIG"],
  limits: ["frameMaxBytes", "frameMaxEvents", "jsonMaxDepth"],
  schemas: ["Cid", "ErrorDetail", "Protocol"],
};

/** The parts of the contract that are looked into. */
interface Needed extends ErrorRegistry {
  readonly limits: Readonly<Record<string, Limit>>;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** Notes as GEN-9 every name that generated code cannot do without and the spec does not have. */
export function checkNeeded(contract: Needed, report: Report): void {
  const closeNames = Object.values(contract.closeCodes).map(({ name }) => name);
  const missing = (names: readonly string[], present: readonly string[], place: Place): void => {
    for (const name of names.filter((known) => !present.includes(known))) {
      report.add("GEN-9", place, `${name} is missing; the generated frame and refusal code needs it`);
    }
  };
  missing(needed.errors, Object.keys(contract.errors), { file: "errors.yaml", pointer: "/errors" });
  missing(needed.closeCodes, closeNames, { file: "errors.yaml", pointer: "/closeCodes" });
  missing(needed.limits, Object.keys(contract.limits), { file: "limits.yaml", pointer: "" });
  missing(needed.schemas, Object.keys(contract.schemas), { file: "asyncapi.yaml", pointer: "" });
}
