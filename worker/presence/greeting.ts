import { HEARTBEAT_MS, MAX_IN_FLIGHT, PONG_TIMEOUT_MS, PRESENCE_MAX_PEOPLE } from "../../generated/contract/limits.ts";
import { PROTOCOL } from "../../generated/contract/version.ts";
import type { PersonPresence } from "../../generated/types.ts";
import type { PresenceEvent } from "../../generated/ws/presence.ts";
import type { Connection } from "../sockets/index.ts";
import type { Blocks } from "./blocks.ts";
import type { Audience } from "./news.ts";
import { ownView, type PersonRecord } from "./record.ts";

/** What a new socket is told first: `hello`, and everyone as its person sees them. */
export const greet = (
  { userId, expiresAt }: Connection,
  { records, blocks }: Pick<Audience, "records" | "blocks">,
  now: number,
): readonly PresenceEvent[] => [
  {
    type: "hello",
    protocol: PROTOCOL,
    you: { userId, sessionExpiresAt: expiresAt },
    serverTime: now,
    limits: { heartbeatMs: HEARTBEAT_MS, pongTimeoutMs: PONG_TIMEOUT_MS, maxInFlight: MAX_IN_FLIGHT },
  },
  { type: "snapshot", people: peopleFor(userId, records, blocks) },
];

/** Everyone as a reader sees them: themselves first, then who is there, then who was there last. */
function peopleFor(userId: string, records: ReadonlyMap<string, PersonRecord>, blocks: Blocks): PersonPresence[] {
  const reader = records.get(userId);
  const others = [...records.values()].filter((record) => record !== reader);
  const faces = others.flatMap((record) => blocks.faceFor(userId, record) ?? []);
  const rank = ({ status }: PersonPresence): number => (status === "offline" ? 1 : 0);
  const sorted = faces.toSorted((a, b) => rank(a) - rank(b) || b.since - a.since);
  return [...(reader === undefined ? [] : [ownView(reader)]), ...sorted].slice(0, PRESENCE_MAX_PEOPLE);
}
