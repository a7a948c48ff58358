import { ABUSE_FRAMES, ABUSE_WINDOW_MS } from "../../generated/contract/limits.ts";
import type { RoomCommand, RoomCommandType } from "../../generated/ws/room.ts";
import type { Accepted, Refused } from "../../generated/ws/server.ts";
import { FLOOD_WINDOW, isStrike, STRIKE_WINDOW, waitMs, withNow, type Window } from "../sockets/index.ts";

/** One event of a client's frame, fit or unfit. */
export type Item = Accepted<RoomCommand> | Refused;

/** When the latest frames of one connection came. Memory only: they are younger than the idle time before hibernation. */
export interface FrameTimes {
  readonly any: readonly number[];
  readonly loud: readonly number[];
  readonly strikes: readonly number[];
}

/** What the gate makes of a frame. */
export interface Gate {
  /** The times with this frame. */
  readonly times: FrameTimes;
  /** How long a flooder has to stay away, milliseconds; 0 for a frame that is let through (LM-5). */
  readonly floodMs: number;
  /** The same for a frame that is answered but is one strike too many (LM-6). */
  readonly strikeMs: number;
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
const NO_FRAMES: FrameTimes = { any: [], loud: [], strikes: [] };

/**
 * Lets a frame of a connection through, or finds a flood: too many frames with chats, nudges or winks (LM-5), or far too
 * many of any kind. Counts the frames that do not fit the contract (LM-6).
 */
export function passGate(times: FrameTimes | undefined, items: readonly Item[], now: number): Gate {
  const { any, loud, strikes } = times ?? NO_FRAMES;
  const isLoud = items.some((item) => LOUD.includes(namesOf(item).of ?? ""));
  const hasStruck = isStrike(items);
  return {
    times: {
      any: withNow(any, FLOOD_WINDOW.max, now),
      loud: isLoud ? withNow(loud, ABUSE_FRAMES, now) : loud,
      strikes: hasStruck ? withNow(strikes, STRIKE_WINDOW.max, now) : strikes,
    },
    floodMs: Math.max(waitMs(any, [FLOOD_WINDOW], now), isLoud ? waitMs(loud, [LOUD_WINDOW], now) : 0),
    strikeMs: hasStruck ? waitMs(strikes, [STRIKE_WINDOW], now) : 0,
  };
}
