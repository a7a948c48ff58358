/** Numbers that no client has to know. */

/** Stream rows that a waking room reads at least. More are read while they are young enough to count for a limit. */
export const WAKE_EVENTS = 32;

/** Stream events held in memory at most; then the older half goes. Retries and resumes beyond it are answered from disk. */
export const RECENT_EVENTS = 2048;

/**
 * A person's receipt is written when the stream has grown by so many events for each open socket since it was written
 * last; in between it rides on their socket. However many people read, their receipts cost at most one row for so many
 * messages.
 */
export const RECEIPT_STORE_STEP_EVENTS = 20;

/** Nudges and winks remembered for each person, so that a retry is known. More than fit into any window. */
export const MOMENTS_KEPT = 16;

/** A room that wrote so recently is busy: what comes now is gathered and written with the rest (RM-12). */
export const BUSY_MS = 5;

/** A busy room gathers for so long. Measured: fewer and fuller frames at 54,000 and 135,000 deliveries/s, and a lower p99 than with 0. */
export const GATHER_MS = 2;

/** So many changes are written at once at most, however many more come within one turn of the loop. */
export const GATHERED_CHANGES = 256;

/** Members who are not here are told of new messages at most so often. */
export const NEWS_EVERY_MS = 1_000;

/** When a client may try again that had too much on its way (LM-8). The answers leave when the loop turns. */
export const IN_FLIGHT_RETRY_MS = 250;

/** Stream events in one table of the disk. A table is dropped as a whole, so a room keeps at most so many more than it has to. */
export const PARTITION_EVENTS = 10_000;

/** Old partitions are dropped so long after they are no longer needed, not in the middle of a conversation. */
export const PRUNE_AFTER_MS = 60_000;
