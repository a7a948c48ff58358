import type { Person } from "../../generated/types.ts";
import { placesOf, type Place } from "../account/index.ts";
import type { Env } from "../env.ts";
import { errorFields, logProblem } from "../log.ts";
import { personChangedInPresence } from "../presence/index.ts";
import { personChangedInRoom } from "../room/index.ts";
import type { AnyContext } from "./context.ts";

/** Tells everyone who sees a person what they look like from now on (PF-3). Nobody waits for it, and it fails nothing. */
export function tellProfile(c: Pick<AnyContext, "env" | "executionCtx">, person: Person): void {
  c.executionCtx.waitUntil(tellPlaces(c.env, person));
}

/** Presence knows everyone; of the rooms, those where the person has a socket. The others learn it when they come. */
async function tellPlaces(env: Env, person: Person): Promise<void> {
  const outcomes = await Promise.allSettled([
    personChangedInPresence(env, person),
    placesOf(env, person.userId).then(async (places) =>
      Promise.all(roomsOf(places).map(async (roomId) => personChangedInRoom(env, roomId, person))),
    ),
  ]);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") logProblem("profile-not-told", errorFields(outcome.reason));
  }
}

/** Each room once, however many sessions are there. */
const roomsOf = (places: readonly Place[]): readonly string[] => [
  ...new Set(places.flatMap((place) => (place.channel === "room" ? place.roomId : []))),
];
