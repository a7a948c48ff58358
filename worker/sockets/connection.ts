import type { Grant } from "../grants.ts";

/** One open socket as plain data: who holds it, by which session, until when. */
export interface Connection {
  /** The server's own name of the socket; never sent. */
  readonly connectionId: string;
  readonly userId: string;
  readonly sessionId: string;
  /** When the session ends unless it is renewed, epoch milliseconds. */
  readonly expiresAt: number;
  /** What the session may do (AU-10). */
  readonly grants: readonly Grant[];
  /** Whether the socket was told of this end (AU-7). */
  readonly warned: boolean;
  /** The id that the client gave itself, by which a newer socket replaces this one (CL-5). */
  readonly client: string | null;
  /** Whether nobody else is to know of it (PR-12). Never at presence, whose statuses say that. */
  readonly discreet: boolean;
  /** Epoch milliseconds. */
  readonly openedAt: number;
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
