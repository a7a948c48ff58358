import { HEARTBEAT_MS, MAX_IN_FLIGHT, PONG_TIMEOUT_MS, PRESENCE_MAX_PEOPLE } from "../../generated/contract/limits.ts";
import { PROTOCOL } from "../../generated/contract/version.ts";
import type { PersonPresence } from "../../generated/types.ts";
import type { PresenceEvent } from "../../generated/ws/presence.ts";
import type { Connection } from "../sockets/index.ts";
import { ownView, type PersonRecord } from "./record.ts";

/** What a new socket is told first: `hello`, and everyone as its person sees them. */
export const greet = (
  { userId, expiresAt }: Connection,
  records: ReadonlyMap<string, PersonRecord>,
  now: number,
): readonly PresenceEvent[] => [
  {
    type: "hello",
    protocol: PROTOCOL,
    you: { userId, sessionExpiresAt: expiresAt },
    serverTime: now,
    limits: { heartbeatMs: HEARTBEAT_MS, pongTimeoutMs: PONG_TIMEOUT_MS, maxInFlight: MAX_IN_FLIGHT },
  },
  { type: "snapshot", people: peopleFor(userId, records) },
];

/** Everyone as a reader sees them: themselves first, then who is there, then who was there last. */
function peopleFor(userId: string, records: ReadonlyMap<string, PersonRecord>): PersonPresence[] {
  const reader = records.get(userId);
  const faces = [...records.values()].filter((record) => record !== reader).map(({ face }) => face);
  const rank = ({ status }: PersonPresence): number => (status === "offline" ? 1 : 0);
  const others = faces.toSorted((a, b) => rank(a) - rank(b) || b.since - a.since);
  return [...(reader === undefined ? [] : [ownView(reader)]), ...others].slice(0, PRESENCE_MAX_PEOPLE);
}
