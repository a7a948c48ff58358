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
  /** The head of the stream when it was written. */
  readonly storedSeq: number;
}

/** How far somebody has got, and when that was last written to disk. */
export interface KnownReceipt {
  readonly delivered: number;
  readonly read: number;
  /** The head of the stream when it was, 0 for never. */
  readonly storedSeq: number;
  /** Whether memory is ahead of the disk. */
  readonly dirty: boolean;
}

/** A person of whom the room has spoken: who was here, or was asked in. It says nothing about who may be here. */
export interface Guest {
  readonly person: Person;
  /** Since when, epoch milliseconds; null where they have been in a public room, but were not seen there yet (PR-12). */
  readonly joinedAt: number | null;
}
