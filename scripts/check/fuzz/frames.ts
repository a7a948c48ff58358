import { FRAME_MAX_BYTES } from "../../../generated/contract/limits.ts";
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
 * Sends commands, and mutations of them, as frames to the decoder of their channel. One must be taken exactly when it
 * fits the schema of its type and its text is sound: not too long and well-formed Unicode.
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
      for (const instance of commands.flatMap(({ name }) => makeLitter(name, round === 0)).filter(isObject)) {
        const text = JSON.stringify(instance);
        const name = nameOf.get(String(instance["type"]));
        const expected = isSound(text) && name !== undefined && exact(name, JSON.parse(text));
        const got = outcome(decoders.get(channel), text);
        sent += 1;
        if (got === "taken") taken += 1;
        if (got !== (expected ? "taken" : "refused")) faults.push(`${channel}: ${got} ${text.slice(0, 200)}`);
      }
    }
  }
  return { frames: sent, taken, faults };
}

type Decoder = NonNullable<ReturnType<typeof serverDecoders.get>>;

function outcome(decode: Decoder | undefined, text: string): string {
  try {
    const decoded = decode?.(text);
    return decoded !== undefined && "items" in decoded && decoded.items.every((item) => "command" in item)
      ? "taken"
      : "refused";
  } catch (error) {
    return `threw ${String(error)} for`;
  }
}

/** JSON.stringify writes lone surrogates as escapes, which the text itself does not show. */
function isSound(text: string): boolean {
  return (
    new TextEncoder().encode(text).length <= FRAME_MAX_BYTES && !text.includes("\uFFFD") && !/\\ud[89a-f]/.test(text)
  );
}
