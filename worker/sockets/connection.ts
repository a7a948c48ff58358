/** One open socket as plain data: who holds it, by which session, until when. */
export interface Connection {
  /** The server's own name of the socket; never sent. */
  readonly connectionId: string;
  readonly userId: string;
  readonly sessionId: string;
  /** When the session ends unless it is renewed, epoch milliseconds. */
  readonly expiresAt: number;
  /** The id that the client gave itself, by which a newer socket replaces this one (CL-5). */
  readonly client: string | null;
}

/** Whether nothing may be taken from or sent to a socket any more (AU-6). */
export const isOver = (connection: Pick<Connection, "expiresAt">, now: number): boolean => connection.expiresAt <= now;

/** The earliest end of a session among open sockets, epoch milliseconds, or null without sockets. */
export function nearestExpiryAt(connections: Iterable<Connection>): number | null {
  let nearestAt: number | null = null;
  for (const { expiresAt } of connections) {
    if (nearestAt === null || expiresAt < nearestAt) nearestAt = expiresAt;
  }
  return nearestAt;
}

/** What a newcomer finds of the same person: the sockets that it replaces (CL-5), and the ones that stay. */
export function ownSockets(
  connections: Iterable<Connection>,
  newcomer: Pick<Connection, "userId" | "client">,
): { readonly replaced: readonly Connection[]; readonly others: readonly Connection[] } {
  const own = [...connections].filter(({ userId }) => userId === newcomer.userId);
  const isReplaced = ({ client }: Connection): boolean => client !== null && client === newcomer.client;
  return { replaced: own.filter(isReplaced), others: own.filter((connection) => !isReplaced(connection)) };
}
