import type { RoomEvent } from "../../generated/ws/room.ts";
import { refusal, waitMs } from "../sockets/index.ts";
import { MOMENTS_KEPT } from "./config.ts";
import type { CommandContext, Decision } from "./decision.ts";
import { MOMENT_WINDOWS } from "./limits.ts";
import type { Moment } from "./shapes.ts";

/**
 * Sends a nudge or wink to everyone, the sender included, and acks it (MO-1, MO-3). It is not stored; only that it was
 * sent is, so that the limit holds over restarts (LM-2, LM-4) and a retry does not shake the room twice.
 *
 * @param of the command's type
 * @param event what everyone gets
 */
export function sendMoment(
  { room, log, sender, now }: CommandContext,
  of: "nudge" | "wink",
  { cid, winkId }: Omit<Moment, "at">,
  event: RoomEvent,
): Decision {
  const to = sender.connectionId;
  const known = room.moments.get(sender.userId) ?? log.moments(sender.userId);
  const earlier = known.find((moment) => moment.cid === cid);
  if (earlier !== undefined) {
    return earlier.winkId === winkId
      ? [{ kind: "tell", to, event: { type: "ack", cid, at: earlier.at, duplicate: true } }]
      : [{ kind: "tell", to, event: refusal("CONFLICT", { of, cid }) }];
  }

  const times = known.map(({ at }) => at);
  const retryAfterMs = waitMs(times, MOMENT_WINDOWS, now);
  if (retryAfterMs > 0) return [{ kind: "tell", to, event: refusal("RATE_LIMITED", { of, cid, retryAfterMs }) }];

  return [
    { kind: "moments", userId: sender.userId, moments: [...known, { cid, at: now, winkId }].slice(-MOMENTS_KEPT) },
    { kind: "tellAll", event },
    { kind: "tell", to, event: { type: "ack", cid, at: now } },
  ];
}
