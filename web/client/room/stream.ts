import type { Room, StreamEvent, SystemEvent } from "../../../generated/types.ts";
import { withoutKey } from "../immutable.ts";
import { passed, settled } from "./outbox.ts";
import type { RoomState } from "./state.ts";

/** How a stream event stands to the log: it goes on, is known, leaves a hole, or contradicts what was said. */
export type StreamStep = "next" | "known" | "gap" | "contradiction";

/**
 * Decides what a stream event means for a log; after a gap or a contradiction a client resumes (RS-5).
 *
 * @param event what came, null for a type that we cannot read
 */
export function streamStep(
  state: Pick<RoomState, "position" | "events">,
  seq: number,
  event: StreamEvent | null,
): StreamStep {
  if (seq === state.position + 1) return "next";
  if (seq > state.position) return "gap";
  const held = state.events.find((one) => one.seq === seq);
  return held === undefined || isSame(held, event) ? "known" : "contradiction";
}

/** Takes the next event into the log. One that is not the next changes nothing. */
export function append(state: RoomState, event: StreamEvent): RoomState {
  if (event.seq !== state.position + 1) return state;
  const moved = advance(state, event.seq);
  const events = [...state.events, event];
  if (event.type === "system") return { ...moved, events, room: renamed(state, event) };
  const typing = withoutKey(state.typing, event.from);
  return { ...moved, events, typing, outbox: settled(moved.outbox, event, state.you) };
}

/** The room under its new name. `hello` knew the renames of a replay already. */
function renamed({ room, head }: RoomState, { kind, seq, title }: SystemEvent): Room | null {
  return room !== null && kind === "renamed" && title !== undefined && seq > head ? { ...room, title } : room;
}

/** Counts an event that cannot be shown (FR-6). One that is not the next changes nothing. */
export const skip = (state: RoomState, seq: number): RoomState =>
  seq === state.position + 1 ? advance(state, seq) : state;

const advance = (state: RoomState, seq: number): RoomState => ({
  ...state,
  position: seq,
  head: Math.max(state.head, seq),
  outbox: passed(state.outbox, seq),
});

/** Both were read by the same validator, which gives its fields in one order. */
const isSame = (one: StreamEvent, other: StreamEvent | null): boolean => JSON.stringify(one) === JSON.stringify(other);
