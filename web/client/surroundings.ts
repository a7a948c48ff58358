import type { Clock } from "./clock.ts";
import type { Environment } from "./environment.ts";
import type { SocketFactory } from "./socket.ts";
import type { LineNote } from "./lines/line-note.ts";
import type { KeyValueStore } from "./storage.ts";

/** Everything of the platform that the SDK touches, and who is signed in. Made once by `Messenger`. */
export interface Surroundings {
  readonly clock: Clock;
  readonly random: () => number;
  readonly environment: Environment;
  readonly storage: KeyValueStore;
  readonly openSocket: SocketFactory;
  /** Names this tab or device; its newer socket replaces the older one (CL-5). */
  readonly clientId: string;
  newId(): string;
  /** The address of a socket for a path. */
  socketUrl(path: string): string;
  /** What an upgrade needs beside the cookie. */
  socketHeaders(): Readonly<Record<string, string>>;
  /** The server has warned that the session ends, at epoch milliseconds of its own clock (AU-7). */
  warned?(expiresAt: number): void;
  /** Something went over the socket, or became of it. */
  note?(note: LineNote): void;
}
