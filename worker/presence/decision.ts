import type { Connection } from "../sockets/index.ts";
import type { Device, PersonRecord } from "./record.ts";

/** What a handler decides from. */
export interface PresenceContext {
  /** The person who sent the command. */
  readonly record: PersonRecord;
  /** Their device that it came from. */
  readonly device: Device;
  readonly sender: Connection;
  /** Epoch milliseconds. */
  readonly now: number;
}
