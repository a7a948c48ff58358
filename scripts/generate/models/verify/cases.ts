import { pascal } from "../../text.ts";
import type { Example } from "../../../check/examples/files.ts";
import type { Fault } from "../cannot.ts";
import type { FaultFinder } from "./faults.ts";

/** One example as the models are asked about it. */
export interface Case {
  /** Path inside spec/examples/. */
  readonly file: string;
  /** Name of the record or union to read it as. */
  readonly shape: string;
  /** Whether it is one value or a frame of them. */
  readonly isFrame: boolean;
  readonly text: string;
  /** What is wrong with it. A valid example has none. */
  readonly faults: ReadonlySet<Fault>;
}

/** Turns an example into a case. A frame that no model can object to is wrong as a frame. */
export function caseOf(example: Example, find: FaultFinder): Case {
  const { file, subject, text } = example;
  const isFrame = subject.kind === "frame";
  const shape =
    subject.kind === "schema"
      ? subject.name
      : `${pascal(subject.channel)}${subject.side === "client" ? "Command" : "Event"}`;
  const found = faultsOf(text, shape, isFrame, find);
  if (!example.valid && found.size === 0 && !isFrame) throw new Error(`${file}: nothing is wrong with it`);
  const faults =
    !example.valid && found.size === 0 ? new Set<Fault>(["frame"]) : example.valid ? new Set<Fault>() : found;
  return { file, shape, isFrame, text, faults };
}

function faultsOf(text: string, shape: string, isFrame: boolean, find: FaultFinder): ReadonlySet<Fault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return new Set(["json"]);
  }
  const values: readonly unknown[] = isFrame && Array.isArray(value) ? value : [value];
  return new Set(values.flatMap((one) => [...find(shape, one)]));
}
