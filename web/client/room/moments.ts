import type { ErrorEvent, NudgeEvent, WinkEvent } from "../../../generated/types.ts";
import { Listeners } from "../listeners.ts";
import type { WinkTiming } from "./wink.ts";

/** What happens in a room and is not kept: with what each kind of listener is called. */
export interface RoomMoments {
  /** Somebody nudged, perhaps we ourselves. */
  readonly nudge: readonly [event: NudgeEvent];
  /** Somebody sent a wink, perhaps we ourselves. */
  readonly wink: readonly [event: WinkEvent, timing: WinkTiming];
  /** The server refused something; a refused chat shows it in the outbox, too. Unknown codes count as INTERNAL. */
  readonly error: readonly [event: ErrorEvent];
}

/** One list of listeners for each kind of moment. */
export const roomMoments = (): { readonly [Kind in keyof RoomMoments]: Listeners<RoomMoments[Kind]> } => ({
  nudge: new Listeners(),
  wink: new Listeners(),
  error: new Listeners(),
});
