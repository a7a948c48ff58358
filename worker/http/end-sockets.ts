import type { EndedSession, Place } from "../account/index.ts";
import type { Env } from "../env.ts";
import { errorFields, logProblem } from "../log.ts";
import { endPresenceSession } from "../presence/index.ts";
import { endRoomSession } from "../room/index.ts";

/**
 * Closes the sockets of sessions that have ended (AU-9). The sessions are over whatever happens here: a place that does
 * not answer is logged, and its sockets end with the life that they know of.
 */
export async function endSockets(env: Env, ended: readonly EndedSession[]): Promise<void> {
  const closings = ended.flatMap(({ sessionId, places }) => places.map((place) => endAt(env, place, sessionId)));
  for (const outcome of await Promise.allSettled(closings)) {
    if (outcome.status === "rejected") logProblem("sockets-not-ended", errorFields(outcome.reason));
  }
}

function endAt(env: Env, place: Place, sessionId: string): Promise<void> {
  switch (place.channel) {
    case "room":
      return endRoomSession(env, place.roomId, sessionId);
    case "presence":
      return endPresenceSession(env, sessionId);
  }
}
