import type { Connection } from "../sockets/index.ts";
import type { Device, PersonRecord } from "./record.ts";

/** What a handler decides from. */
export interface PresenceContext {
  /** The person who sent the command. */
  readonly record: PersonRecord;
  /** Their device that it came from. */
  readonly device: Device;
  readonly sender: Connection;
  /** How long the person has to wait before one more change of status is taken, milliseconds (PR-7). */
  readonly waitMs: number;
  /** Epoch milliseconds. */
  readonly now: number;
}
