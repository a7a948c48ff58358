import type { PersonPresence } from "../../../generated/types.ts";
import type { ConnectionState } from "../connection-state.ts";

/** Who is there and what they are doing. Immutable: a change gives a new value that shares what stayed. */
export interface PresenceState {
  readonly connection: ConnectionState;
  /** The person the server takes us for; null until it is known. */
  readonly you: string | null;
  /** By userId: everyone we may see, ourselves and offline people included. */
  readonly people: ReadonlyMap<string, PersonPresence>;
  /** The server's clock minus ours, in milliseconds (RS-7). */
  readonly serverOffsetMs: number;
  /** When the session of this socket ends by the server's clock; null until it is known. */
  readonly sessionExpiresAt: number | null;
}

/** What is known before the first `hello`. */
export const nobodyThere: PresenceState = {
  connection: { phase: "connecting" },
  you: null,
  people: new Map(),
  serverOffsetMs: 0,
  sessionExpiresAt: null,
};
