import type { Person, Room } from "../../../generated/types.ts";
import { FULL_GRANTS } from "../../grants.ts";
import type { Connection } from "../../sockets/index.ts";
import type { Visit } from "../visit.ts";

/** A point in time at which tests begin. */
export const NOON = Date.UTC(2004, 5, 1, 12);

export const LOUNGE: Room = { roomId: "lounge", kind: "public", title: "The lounge", topic: "", encrypted: false };

/** A person whose name is their id with a capital letter. */
export const person = (userId: string, changes: Partial<Person> = {}): Person => ({
  userId,
  name: userId.replace(/^./, (letter) => letter.toUpperCase()),
  picture: "duck",
  bot: false,
  personalMessage: "",
  ...changes,
});

/** A visit of a person with a session of 20 minutes. */
export const visit = (userId: string, changes: Partial<Visit> = {}): Visit => ({
  principal: { userId, sessionId: `session-${userId}`, sessionExpiresAt: NOON + 1_200_000, grants: FULL_GRANTS },
  person: person(userId),
  room: LOUNGE,
  position: null,
  client: null,
  discreet: false,
  ...changes,
});

/** The connection of a visit. */
export const connectionOf = ({ principal, client, discreet }: Visit, connectionId: string): Connection => ({
  connectionId,
  userId: principal.userId,
  sessionId: principal.sessionId,
  expiresAt: principal.sessionExpiresAt,
  grants: principal.grants,
  warned: false,
  client,
  discreet,
  openedAt: NOON,
});

/** A cid made of a small number. */
export const cid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
