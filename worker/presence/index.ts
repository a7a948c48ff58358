import type { Person } from "../../generated/types.ts";
import type { Env } from "../env.ts";
import { knock } from "../sockets/index.ts";
import type { Block } from "../block.ts";
import type { OwnNews } from "./own-event.ts";
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

/** Tells people something, each on their own presence sockets. Where they have none, nothing happens. */
export const tellPeople = async (env: PresenceEnv, news: readonly OwnNews[]): Promise<void> =>
  env.PRESENCE.getByName(SHARD).tellPeople(news);

/** Makes somebody offline to who they block, or ends that (CO-3). Twice is once, and what comes late is nothing. */
export const setBlocked = async (env: PresenceEnv, block: Block): Promise<void> =>
  env.PRESENCE.getByName(SHARD).setBlocked(block);

/** Tells everyone who sees a person how they look from now on (PF-3). */
export const personChangedInPresence = async (env: PresenceEnv, person: Person): Promise<void> =>
  env.PRESENCE.getByName(SHARD).personChanged(person);
