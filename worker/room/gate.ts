import { ABUSE_FRAMES, ABUSE_WINDOW_MS } from "../../generated/contract/limits.ts";
import type { RoomCommand, RoomCommandType } from "../../generated/ws/room.ts";
import type { Accepted, Refused } from "../../generated/ws/server.ts";
import { FLOOD_WINDOW, waitMs, withNow, type Window } from "../sockets/index.ts";

/** One event of a client's frame, fit or unfit. */
export type Item = Accepted<RoomCommand> | Refused;

/** When the latest frames of one connection came. Memory only: they are younger than the idle time before hibernation. */
export interface FrameTimes {
  readonly any: readonly number[];
  readonly loud: readonly number[];
}

const LOUD: readonly string[] = ["chat", "nudge", "wink"] satisfies RoomCommandType[];

/** What an event says it is: its type and cid, also where it was refused. */
export function namesOf(item: Item): { readonly of?: string; readonly cid?: string } {
  if ("command" in item) {
    const { command } = item;
    return "cid" in command ? { of: command.type, cid: command.cid } : { of: command.type };
  }
  const { of, cid } = item.refusal;
  return { ...(of === undefined ? {} : { of }), ...(cid === undefined ? {} : { cid }) };
}

const LOUD_WINDOW: Window = { max: ABUSE_FRAMES, windowMs: ABUSE_WINDOW_MS };
const NO_FRAMES: FrameTimes = { any: [], loud: [] };

/**
 * Lets a frame of a connection through, or finds a flood: too many frames with chats, nudges or winks (LM-5), or far too
 * many of any kind.
 *
 * @returns the times with this frame, and how long the client has to stay away; 0 for a frame that is let through
 */
export function passGate(
  times: FrameTimes | undefined,
  items: readonly Item[],
  now: number,
): { readonly times: FrameTimes; readonly stayAwayMs: number } {
  const { any, loud } = times ?? NO_FRAMES;
  const isLoud = items.some((item) => LOUD.includes(namesOf(item).of ?? ""));
  const stayAwayMs = Math.max(waitMs(any, [FLOOD_WINDOW], now), isLoud ? waitMs(loud, [LOUD_WINDOW], now) : 0);
  return {
    times: { any: withNow(any, FLOOD_WINDOW.max, now), loud: isLoud ? withNow(loud, ABUSE_FRAMES, now) : loud },
    stayAwayMs,
  };
}
