import type { Connection } from "../sockets/index.ts";
import { deviceOf } from "./roster.ts";

/** Names a device among those of everyone: two people may have clients of the same id. */
const deviceKey = (userId: string, device: string): string => `${userId} ${device}`;

/** The open sockets of everyone, by connection and by device. A device holds one socket at most (CL-5). */
export class Crowd {
  readonly #connections = new Map<string, Connection>();
  readonly #byDevice = new Map<string, string>();

  constructor(connections: Iterable<Connection>) {
    for (const connection of connections) this.put(connection);
  }

  get size(): number {
    return this.#connections.size;
  }

  all(): Iterable<Connection> {
    return this.#connections.values();
  }

  ids(): Iterable<string> {
    return this.#connections.keys();
  }

  get(connectionId: string): Connection | undefined {
    return this.#connections.get(connectionId);
  }

  /** The connection of a device, where it holds one. */
  idOfDevice(userId: string, device: string): string | undefined {
    return this.#byDevice.get(deviceKey(userId, device));
  }

  /** Takes a socket in, or what has changed of it. */
  put(connection: Connection): void {
    this.#connections.set(connection.connectionId, connection);
    this.#byDevice.set(deviceKey(connection.userId, deviceOf(connection)), connection.connectionId);
  }

  forget(connection: Connection): void {
    this.#connections.delete(connection.connectionId);
    this.#byDevice.delete(deviceKey(connection.userId, deviceOf(connection)));
  }
}
