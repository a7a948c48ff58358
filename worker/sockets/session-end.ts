import { SESSION_WARNING_MS } from "../../generated/contract/limits.ts";
import type { SessionEvent } from "../../generated/types.ts";
import type { Connection } from "./connection.ts";

/** Whether nothing may be taken from or sent to a socket any more (AU-6). */
export const isOver = (connection: Pick<Connection, "expiresAt">, now: number): boolean => connection.expiresAt <= now;

/** When the end of a socket's session is announced, epoch milliseconds. */
const warnsAt = ({ expiresAt }: Connection): number => expiresAt - SESSION_WARNING_MS;

/** The sockets that are to be told now that their session is about to end, each once for each end (AU-7). */
export const warnings = (connections: Iterable<Connection>, now: number): readonly Connection[] =>
  [...connections].filter((connection) => !connection.warned && warnsAt(connection) <= now && !isOver(connection, now));

/** What such a socket is told. */
export const warning = ({ expiresAt }: Connection): SessionEvent => ({ type: "session", expiresAt, reason: "warned" });

/** A connection that has been told. */
export const asWarned = (connection: Connection): Connection => ({ ...connection, warned: true });

/** A connection whose session was renewed. Only another end is announced anew: at its last, a session keeps the one it has. */
export const asRenewed = (connection: Connection, expiresAt: number): Connection => ({
  ...connection,
  expiresAt,
  warned: connection.warned && expiresAt === connection.expiresAt,
});

/**
 * When an end of a session is to be announced or has come, epoch milliseconds, or null without sockets. It is past for a
 * session shorter than the announcement: that one is told at once.
 */
export function nextSessionAt(connections: Iterable<Connection>): number | null {
  let nextAt: number | null = null;
  for (const connection of connections) {
    const dueAt = connection.warned ? connection.expiresAt : warnsAt(connection);
    if (nextAt === null || dueAt < nextAt) nextAt = dueAt;
  }
  return nextAt;
}
