import type { Room } from "../../generated/types.ts";
import type { Env } from "../env.ts";
import { findPeopleByIds } from "../people/index.ts";

/** Rooms with each direct one under the name that the other one has now (PF-3). One look at the directory, or none. */
export async function withPeersNames(env: Pick<Env, "DIRECTORY">, rooms: readonly Room[]): Promise<Room[]> {
  const peerIds = rooms.flatMap(({ peerId }) => peerId ?? []);
  const people = peerIds.length === 0 ? [] : await findPeopleByIds(env, peerIds);
  const names = new Map(people.map(({ userId, name }) => [userId, name]));
  return rooms.map((room) => ({ ...room, title: names.get(room.peerId ?? "") ?? room.title }));
}
