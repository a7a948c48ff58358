import { PRESENCE_LEASE_MS, SILENT_SOCKET_MS } from "../../generated/contract/limits.ts";
import type { Connection } from "./connection.ts";

/**
 * Finds the sockets that gave no sign for `silentSocketMs`: dead, whatever their TCP connections say (CL-6). Every turn
 * may ask, because it knows until when none can be: signs only rise. A quiet object asks when its alarm rings, about
 * every `presenceLeaseMs` and no oftener: each time costs ten seconds of being awake.
 */
export class SilenceWatch {
  /** No open socket gave its last sign earlier. Nothing is known on waking: the first turn looks. */
  #oldestSignAt = 0;

  /**
   * The silent ones, which are to be closed now.
   *
   * @param signAt when a socket last gave a sign, epoch milliseconds: a frame, an answered ping, or its opening
   */
  silent(
    connections: Iterable<Connection>,
    signAt: (connection: Connection) => number,
    now: number,
  ): readonly Connection[] {
    if (now - this.#oldestSignAt < SILENT_SOCKET_MS) return [];
    const silent: Connection[] = [];
    this.#oldestSignAt = now;
    for (const connection of connections) {
      const lastSignAt = signAt(connection);
      if (now - lastSignAt >= SILENT_SOCKET_MS) silent.push(connection);
      else this.#oldestSignAt = Math.min(this.#oldestSignAt, lastSignAt);
    }
    return silent;
  }

  /** When an object has to ask at the latest, however quiet it is, epoch milliseconds; null for never. */
  nextAt(openSockets: number): number | null {
    return openSockets === 0 ? null : this.#oldestSignAt + PRESENCE_LEASE_MS;
  }
}
