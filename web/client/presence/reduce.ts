import type { PersonPresence } from "../../../generated/types.ts";
import type { PresenceEvent } from "../../../generated/ws/presence.ts";
import type { PresenceState } from "./state.ts";

/**
 * Who is there after an event. Pure.
 *
 * @param now epoch milliseconds by the client's clock
 * @returns a new state, or the same one where nothing changed
 */
export function reducePresence(state: PresenceState, event: PresenceEvent, now: number): PresenceState {
  switch (event.type) {
    case "hello":
      return {
        ...state,
        you: event.you.userId,
        serverOffsetMs: event.serverTime - now,
        sessionExpiresAt: event.you.sessionExpiresAt,
      };
    case "snapshot":
      return { ...state, people: new Map(byId(event.people)) };
    case "presence":
      return { ...state, people: new Map([...state.people, ...byId(event.people)]) };
    case "session":
      return { ...state, sessionExpiresAt: event.expiresAt };
    case "signedIn":
    case "unread":
    case "nudged":
    case "winked":
    case "invitation":
    case "contact":
    case "error":
    case "bye":
    case "pong":
      return state;
  }
}

const byId = (people: readonly PersonPresence[]): readonly (readonly [string, PersonPresence])[] =>
  people.map((presence) => [presence.person.userId, presence]);
