import { isObject } from "../../json.ts";
import type { Fault } from "../cannot.ts";
import type { Inventory } from "../inventory.ts";
import type { Case } from "./cases.ts";

/** What a model did with a case. */
export interface Outcome {
  readonly file: string;
  readonly taken: boolean;
  /** The values written again, one for each value of a frame; null for one of an unknown type. Absent where the language writes none. */
  readonly written?: readonly unknown[];
}

/** The result of one language. */
export interface Verdict {
  readonly parsed: number;
  readonly valid: number;
  readonly refused: number;
  readonly invalid: number;
  /** The faults of the examples that passed as they may, with how many. */
  readonly passed: ReadonlyMap<Fault, number>;
  /** One line for each surprise; none when the models do exactly what is said of them. */
  readonly problems: readonly string[];
}

/**
 * Compares what models did with what must be: every valid example is read and comes back the same, every invalid one is
 * refused if one of its faults is not among those that the language cannot refuse, and only then.
 */
export function judge(
  cases: readonly Case[],
  outcomes: readonly Outcome[],
  cannot: Partial<Readonly<Record<Fault, string>>>,
  inventory: Inventory,
): Verdict {
  const byFile = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
  const problems: string[] = [];
  const passed = new Map<Fault, number>();
  let [parsed, refused] = [0, 0];
  const invalid = cases.filter(({ faults }) => faults.size > 0);
  for (const one of cases) {
    const outcome = byFile.get(one.file);
    if (outcome === undefined) {
      problems.push(`${one.file}: the model said nothing about it`);
      continue;
    }
    const faults = [...one.faults];
    const mustRefuse = faults.some((fault) => !(fault in cannot));
    if (faults.length === 0) {
      const fault = outcome.taken ? roundTripFault(one, outcome, inventory) : "is valid and was refused";
      if (fault === undefined) parsed += 1;
      else problems.push(`${one.file}: ${fault}`);
    } else if (outcome.taken) {
      for (const fault of faults) passed.set(fault, (passed.get(fault) ?? 0) + 1);
      if (mustRefuse) problems.push(`${one.file}: was taken, though its faults (${faults.join(", ")}) can be refused`);
    } else {
      refused += 1;
      if (!mustRefuse)
        problems.push(`${one.file}: was refused, though cannot.ts says that it passes (${faults.join(", ")})`);
    }
  }
  return { parsed, valid: cases.length - invalid.length, refused, invalid: invalid.length, passed, problems };
}

/** What was lost or changed on the way through a model: nothing may be, but fields and types that no schema names. */
function roundTripFault(
  { text, isFrame, shape }: Case,
  { written }: Outcome,
  inventory: Inventory,
): string | undefined {
  if (written === undefined) return undefined;
  const value: unknown = JSON.parse(text);
  const sent: readonly unknown[] = isFrame && Array.isArray(value) ? value : [value];
  if (written.length !== sent.length) return `${sent.length} values became ${written.length}`;
  const names = new Set(inventory.records.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const union = inventory.unions.find(({ name }) => name === shape);
  for (const [index, original] of sent.entries()) {
    const tag = union !== undefined && isObject(original) ? original[union.tag] : undefined;
    if (union !== undefined && !union.variants.some((variant) => variant.value === tag)) continue;
    if (!survives(original, written[index], names)) return `came back as ${JSON.stringify(written[index])}`;
  }
  return undefined;
}

/** Whether all that was written was sent, and all that was sent was written, but for fields that no schema names. */
function survives(sent: unknown, written: unknown, names: ReadonlySet<string>): boolean {
  if (Array.isArray(sent) && Array.isArray(written)) {
    return sent.length === written.length && sent.every((item, index) => survives(item, written[index], names));
  }
  if (!isObject(sent) || !isObject(written)) return sent === written;
  const invented = Object.keys(written).some((key) => !Object.hasOwn(sent, key));
  const lost = Object.keys(sent).some((key) => names.has(key) && !Object.hasOwn(written, key));
  return !invented && !lost && Object.entries(written).every(([key, inner]) => survives(sent[key], inner, names));
}
