import type { Person, Receipt } from "../../generated/types.ts";

/** A nudge or a wink that was taken. They leave no stream row, so the limit counts these. */
export interface Moment {
  readonly cid: string;
  /** When the server took it, epoch milliseconds. */
  readonly at: number;
  /** The wink, or null for a nudge. */
  readonly winkId: string | null;
}

/** A receipt as it is on disk. */
export interface StoredReceipt extends Receipt {
  /** When it was written, epoch milliseconds. */
  readonly storedAt: number;
}

/** How far somebody has got, and when that was last written to disk. */
export interface KnownReceipt {
  readonly delivered: number;
  readonly read: number;
  /** Epoch milliseconds, 0 for never. */
  readonly storedAt: number;
  /** Whether memory is ahead of the disk. */
  readonly dirty: boolean;
}

/** A person who has been in the room. */
export interface Member {
  readonly person: Person;
  /** Epoch milliseconds. */
  readonly joinedAt: number;
}
