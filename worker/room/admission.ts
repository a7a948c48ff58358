import { SOCKETS_PER_USER_AND_ROOM } from "../../generated/contract/limits.ts";
import type { SystemEvent } from "../../generated/types.ts";
import {
  farewell,
  isOver,
  oneTooMany,
  ownSockets,
  replacedByNewer,
  sessionOver,
  type Connection,
  type Farewell,
} from "../sockets/index.ts";
import type { Effect } from "./effects.ts";
import { isStranger } from "./membership/circle.ts";
import { notMember } from "./not-member.ts";
import type { RoomReader } from "./reader.ts";
import { isSamePerson } from "../same-person.ts";
import type { Guest, KnownReceipt } from "./shapes.ts";
import { presentUsers, type RoomView } from "./state.ts";
import type { Visit } from "./visit.ts";

/** What becomes of a visit: let in with these effects, or turned away at the door. */
export type Admission =
  | { readonly kind: "admitted"; readonly effects: readonly Effect[] }
  | { readonly kind: "refused"; readonly close: Farewell };

/** Who comes, through which socket, and what the room knows of them. */
export interface Arrival {
  readonly visit: Visit;
  readonly connection: Connection;
  readonly now: number;
}

/**
 * Decides whether a socket is let in and what the room learns of it. A first visit to a public room joins it; other
 * rooms are entered by membership alone. A reconnect, a wake and a second socket leave no trace in the stream (RM-9).
 */
export function admit(room: RoomView, log: Pick<RoomReader, "guest" | "receipts">, arrival: Arrival): Admission {
  const { visit, connection, now } = arrival;
  const { userId } = connection;
  if (isOver(connection, now)) return { kind: "refused", close: sessionOver };
  if (isStranger(room.circle, userId, visit.room.kind)) return { kind: "refused", close: notMember };
  const guest = log.guest(userId);
  const { replaced, others } = ownSockets(room.connections.values(), connection);
  if (others.length >= SOCKETS_PER_USER_AND_ROOM) return { kind: "refused", close: oneTooMany };

  const receipt = room.receipts.get(userId) ?? receiptOf(log, userId);
  const isFirst = replaced.length + others.length === 0;
  const isChanged = guest === null || !isSamePerson(guest.person, visit.person);
  return {
    kind: "admitted",
    effects: [
      ...replaced.flatMap(replace),
      { kind: "connected", connection, receipt },
      ...(isChanged ? known(arrival, guest) : []),
      ...(guest === null && room.circle === null ? joined(room, arrival) : []),
      ...(isChanged || isFirst ? introduced(arrival) : []),
      ...(isFirst ? arrived(room, connection, receipt) : []),
    ],
  };
}

/** CL-5. */
const replace = ({ connectionId }: Connection): readonly Effect[] => [
  { kind: "disconnected", connectionId },
  ...farewell(connectionId, replacedByNewer),
];

const known = ({ visit, now }: Arrival, guest: Guest | null): readonly Effect[] => [
  { kind: "person", person: visit.person, joinedAt: guest?.joinedAt ?? now },
];

/** Everyone else gets the event now, the newcomer within the replay. */
function joined(room: RoomView, { connection, now }: Arrival): readonly Effect[] {
  const event: SystemEvent = {
    type: "system",
    seq: room.recent.head + 1,
    kind: "joined",
    userId: connection.userId,
    at: now,
  };
  return [
    { kind: "append", event },
    { kind: "tellAll", event, except: connection.connectionId },
  ];
}

const introduced = ({ visit, connection }: Arrival): readonly Effect[] => [
  { kind: "tellAll", event: { type: "person", person: visit.person }, except: connection.connectionId },
];

/** Who was not there when the others got their snapshots brings what those would have said of them. */
function arrived(room: RoomView, connection: Connection, receipt: KnownReceipt | null): readonly Effect[] {
  const { connectionId: except, userId } = connection;
  const count = presentUsers(room.connections.values()).size + 1;
  const counting: Effect = { kind: "tellAll", event: { type: "userCount", count }, except };
  if (receipt === null) return [counting];
  const { delivered, read } = receipt;
  return [{ kind: "tellAll", event: { type: "receipt", userId, delivered, read }, except }, counting];
}

function receiptOf(log: Pick<RoomReader, "receipts">, userId: string): KnownReceipt | null {
  const [stored] = log.receipts([userId]);
  return stored === undefined
    ? null
    : { delivered: stored.delivered, read: stored.read, storedSeq: stored.storedSeq, dirty: false };
}
