import type { Connection } from "../sockets/index.ts";
import type { Device, PersonRecord } from "./record.ts";

/** What a handler decides from. */
export interface PresenceContext {
  /** The person who sent the command. */
  readonly record: PersonRecord;
  /** Their device that it came from. */
  readonly device: Device;
  readonly sender: Connection;
  /** When the person's latest changes of status were taken, epoch milliseconds. */
  readonly statusTimes: readonly number[];
  /** Epoch milliseconds. */
  readonly now: number;
}
