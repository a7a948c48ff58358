import { FRAME_MAX_BYTES, FRAME_MAX_EVENTS } from "../../../generated/contract/limits.ts";
import type { ChatCommand } from "../../../generated/types.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import { exceedsBytes } from "../../../generated/ws/guard.ts";

/** Puts commands into as few frames as the limits allow, in order (FR-4, FR-9). Each must fit into one by itself. */
export function pack(commands: readonly ChatCommand[]): readonly (readonly ChatCommand[])[] {
  const frames: ChatCommand[][] = [];
  for (const command of commands) {
    const last = frames.at(-1);
    if (last !== undefined && fits([...last, command])) last.push(command);
    else frames.push([command]);
  }
  return frames;
}

const fits = (commands: readonly ChatCommand[]): boolean =>
  commands.length <= FRAME_MAX_EVENTS && !exceedsBytes(encodeFrame(commands), FRAME_MAX_BYTES);
