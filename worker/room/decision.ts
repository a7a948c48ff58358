import type { Connection } from "../sockets/index.ts";
import type { Effect } from "./effects.ts";
import type { RoomReader } from "./reader.ts";
import type { RoomView } from "./state.ts";

/** What a handler decides from. It changes nothing: what comes of a command are the effects that it gives back. */
export interface CommandContext {
  readonly room: RoomView;
  readonly log: RoomReader;
  /** The socket that the command came through. */
  readonly sender: Connection;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What comes of a command, in this order. */
export type Decision = readonly Effect[];
