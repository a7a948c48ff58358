import { FULL_GRANTS } from "../../grants.ts";
import type { Connection } from "../connection.ts";

/** A point in time at which tests begin. */
export const NOON = Date.UTC(2004, 5, 1, 12);

/** A connection that was opened at {@link NOON} with a session of 20 minutes. */
export const connection = (connectionId: string, changes: Partial<Connection> = {}): Connection => ({
  connectionId,
  userId: "anna",
  sessionId: "session-anna",
  expiresAt: NOON + 1_200_000,
  grants: FULL_GRANTS,
  warned: false,
  client: null,
  discreet: false,
  openedAt: NOON,
  ...changes,
});
