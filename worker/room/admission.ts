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
import { fellSilent } from "./parting.ts";
import type { RoomReader } from "./reader.ts";
import { isSamePerson } from "../same-person.ts";
import { inSightOf } from "./severed.ts";
import type { Guest, KnownReceipt } from "./shapes.ts";
import { seenUsers, type RoomView } from "./state.ts";
import { introduction } from "./unseen.ts";
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

type AdmissionLog = Pick<RoomReader, "guest" | "receipts">;

/**
 * Decides whether a socket is let in and what the room learns of it. A first visit to a public room joins it; other
 * rooms are entered by membership alone. A reconnect, a wake and a second socket leave no trace in the stream (RM-9), and
 * neither does who is not seen (PR-12).
 */
export function admit(room: RoomView, log: AdmissionLog, arrival: Arrival): Admission {
  const { visit, connection, now } = arrival;
  const { userId } = connection;
  if (isOver(connection, now)) return { kind: "refused", close: sessionOver };
  if (isStranger(room.circle, userId, visit.room.kind)) return { kind: "refused", close: notMember };
  const guest = log.guest(userId);
  const own = ownSockets(room.connections.values(), connection);
  if (own.others.length >= SOCKETS_PER_USER_AND_ROOM) return { kind: "refused", close: oneTooMany };
  const receipt = room.receipts.get(userId) ?? receiptOf(log, userId);
  return {
    kind: "admitted",
    effects: [
      ...own.replaced.flatMap(replace),
      { kind: "connected", connection, receipt },
      ...noticed(room, arrival, own, guest, receipt),
    ],
  };
}

/** What the room and the others notice of somebody who comes. */
function noticed(
  room: RoomView,
  arrival: Arrival,
  { replaced, others }: ReturnType<typeof ownSockets>,
  guest: Guest | null,
  receipt: KnownReceipt | null,
): readonly Effect[] {
  const { visit, connection, now } = arrival;
  const wasSeen = seenUsers([...replaced, ...others]).size > 0;
  const isSeen = seenUsers([...others, connection]).size > 0;
  const isChanged = guest === null || !isSamePerson(guest.person, visit.person);
  const isJoining = isSeen && isOutside(room, guest);
  const shown: readonly Effect[] = [
    ...(isJoining ? joined(room, arrival) : []),
    ...(isChanged || !wasSeen ? introduced(arrival) : []),
    ...(wasSeen ? [] : arrived(connection, receipt)),
  ];
  return [
    ...(isChanged || isJoining ? known(room, arrival, guest, isSeen) : []),
    ...(isSeen ? shown : fellSilent(room, connection.userId, now)),
    ...(isSeen === wasSeen ? [] : counted(room, connection, isSeen)),
  ];
}

/** Whether a public room is still to be joined. */
const isOutside = ({ circle }: RoomView, guest: Guest | null): boolean =>
  circle === null && (guest === null || guest.joinedAt === null);

/** CL-5. */
const replace = ({ connectionId }: Connection): readonly Effect[] => [
  { kind: "disconnected", connectionId },
  ...farewell(connectionId, replacedByNewer),
];

/** Who comes to a public room unseen has not joined it. */
function known({ circle }: RoomView, { visit, now }: Arrival, guest: Guest | null, isSeen: boolean): readonly Effect[] {
  const since = isSeen || circle !== null ? now : null;
  return [{ kind: "person", person: visit.person, joinedAt: guest?.joinedAt ?? since }];
}

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
  { ...introduction(visit.person), except: connection.connectionId },
];

/** Who was not seen when the others got their snapshots brings what those would have said of them. */
function arrived({ connectionId: except, userId }: Connection, receipt: KnownReceipt | null): readonly Effect[] {
  if (receipt === null) return [];
  const { delivered, read } = receipt;
  return [{ kind: "tellAll", event: { type: "receipt", userId, delivered, read }, except }];
}

/** How many are seen when somebody is from now on, or is not any more (ST-4). */
function counted(room: RoomView, { connectionId: except, userId }: Connection, isSeen: boolean): readonly Effect[] {
  const others = inSightOf(room, userId).filter((one) => one.userId !== userId);
  return [{ kind: "tellAll", event: { type: "userCount", count: seenUsers(others).size + Number(isSeen) }, except }];
}

function receiptOf(log: Pick<RoomReader, "receipts">, userId: string): KnownReceipt | null {
  const [stored] = log.receipts([userId]);
  return stored === undefined
    ? null
    : { delivered: stored.delivered, read: stored.read, storedSeq: stored.storedSeq, dirty: false };
}
