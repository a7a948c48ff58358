import type { EndedSession, Place } from "../account/index.ts";
import { forgetCopies } from "../auth/index.ts";
import type { Env } from "../env.ts";
import { errorFields, logProblem } from "../log.ts";
import { endPresenceSession } from "../presence/index.ts";
import { endRoomSession } from "../room/index.ts";

/**
 * Closes the sockets of sessions that have ended (AU-9), and takes away what was copied of them (AU-14). The sessions are
 * over whatever happens here: a place that does not answer is logged, and its sockets end with the life that they know of.
 */
export async function endSockets(env: Env, ended: readonly EndedSession[]): Promise<void> {
  const forgetting = forgetCopies(
    env,
    ended.flatMap(({ tokenHashes }) => tokenHashes),
  );
  const closings = ended.flatMap(({ sessionId, places }) => places.map((place) => endAt(env, place, sessionId)));
  const outcomes = await Promise.allSettled(closings);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") logProblem("sockets-not-ended", errorFields(outcome.reason));
  }
  await forgetting;
}

function endAt(env: Env, place: Place, sessionId: string): Promise<void> {
  switch (place.channel) {
    case "room":
      return endRoomSession(env, place.roomId, sessionId);
    case "presence":
      return endPresenceSession(env, sessionId);
  }
}
