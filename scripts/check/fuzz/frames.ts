import { FRAME_MAX_BYTES, JSON_MAX_DEPTH } from "../../../generated/contract/limits.ts";
import { isObject } from "../../generate/json.ts";
import { serverDecoders } from "../contract/decoders.ts";
import type { ContractNames } from "../contract/names.ts";
import type { Verdict } from "../contract/validators.ts";
import { litterMaker } from "./litter.ts";

/** How the frame decoders of the server compared with ajv. */
export interface FrameReport {
  readonly frames: number;
  readonly taken: number;
  /** One line for each frame that was wrongly taken or refused, or made a decoder throw. */
  readonly faults: readonly string[];
}

/**
 * Sends commands, and mutations of them, as frames to the decoder of their channel: each alone, and each in an array
 * with the one before. One must be taken exactly when it fits the schema of its type and its text is well-formed
 * Unicode, whatever its neighbour is; all of a frame must be refused when the frame is too long or too deep (FR-2).
 *
 * @param frames how many at least
 */
export function fuzzFrames(
  document: unknown,
  exact: Verdict,
  { channels }: Pick<ContractNames, "channels">,
  seed: number,
  frames: number,
  decoders = serverDecoders,
): FrameReport {
  const makeLitter = litterMaker(
    document,
    Object.values(channels).flatMap(({ commands }) => commands.map(({ name }) => name)),
    seed,
  );
  const faults: string[] = [];
  let sent = 0;
  let taken = 0;
  for (let round = 0; sent < frames; round += 1) {
    for (const [channel, { commands }] of Object.entries(channels)) {
      const nameOf = new Map(commands.map(({ type, name }) => [type, name]));
      const fits = (instance: Fields): boolean => {
        const text = JSON.stringify(instance);
        const name = nameOf.get(String(instance["type"]));
        return isWellFormed(text) && name !== undefined && exact(name, JSON.parse(text));
      };
      const send = (instances: readonly Fields[], frame: unknown): void => {
        const text = JSON.stringify(frame);
        const isOpen = canBeRead(text);
        const expected = instances.map((instance) => (isOpen && fits(instance) ? "taken" : "refused")).join();
        const got = outcome(decoders.get(channel), text, instances.length);
        sent += 1;
        if (got.includes("taken")) taken += 1;
        if (got !== expected) faults.push(`${channel}: ${got} ${text.slice(0, 200)}`);
      };
      let before: Fields | undefined;
      for (const instance of commands.flatMap(({ name }) => makeLitter(name, round === 0)).filter(isObject)) {
        send([instance], instance);
        if (before !== undefined) send([before, instance], [before, instance]);
        before = instance;
      }
    }
  }
  return { frames: sent, taken, faults };
}

type Fields = Readonly<Record<string, unknown>>;
type Decoder = NonNullable<ReturnType<typeof serverDecoders.get>>;

/** What became of each of the commands of a frame. */
function outcome(decode: Decoder | undefined, text: string, count: number): string {
  try {
    const decoded = decode?.(text);
    if (decoded === undefined || "close" in decoded) return Array.from({ length: count }, () => "refused").join();
    return decoded.items.map((item) => ("command" in item ? "taken" : "refused")).join();
  } catch (error) {
    return `threw ${String(error)} for`;
  }
}

/** JSON.stringify writes lone surrogates as escapes, which the text itself does not show. */
const isWellFormed = (json: string): boolean => !/\\ud[89a-f]/.test(json);

/** Whether anything of a frame is read: neither too long nor too deep, and no trace of bad UTF-8. */
const canBeRead = (text: string): boolean =>
  new TextEncoder().encode(text).length <= FRAME_MAX_BYTES &&
  !text.includes("\uFFFD") &&
  depthOf(JSON.parse(text)) <= JSON_MAX_DEPTH;

const depthOf = (value: unknown): number =>
  typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
