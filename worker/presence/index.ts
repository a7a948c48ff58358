import type { Env } from "../env.ts";
import { knock } from "../sockets/index.ts";
import type { PresenceVisit } from "./visit.ts";

export type { PresenceVisit } from "./visit.ts";

type PresenceEnv = Pick<Env, "PRESENCE">;

/** One shard for everyone, until presence follows contacts. */
const SHARD = "main";

/**
 * Opens the presence socket for somebody whom the Worker has checked.
 *
 * @returns 101 with the socket and the subprotocol
 */
export const openPresenceSocket = async (env: PresenceEnv, visit: PresenceVisit): Promise<Response> =>
  knock(env.PRESENCE.getByName(SHARD), visit);

/** Closes the presence sockets of a session; without any it does nothing (AU-9). */
export const endPresenceSession = async (env: PresenceEnv, sessionId: string): Promise<void> =>
  env.PRESENCE.getByName(SHARD).endSession(sessionId);
