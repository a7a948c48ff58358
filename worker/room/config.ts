/** Numbers that no client has to know. */

/** Stream rows that a waking room reads at least. More are read while they are young enough to count for a limit. */
export const WAKE_EVENTS = 32;

/** Stream events held in memory at most; then the older half goes. Retries and resumes beyond it are answered from disk. */
export const RECENT_EVENTS = 2048;

/** A person's receipt is written at most this often while they are here; in between it rides on their socket. */
export const RECEIPT_STORE_STEP_MS = 60_000;

/** Nudges and winks remembered for each person, so that a retry is known. More than fit into any window. */
export const MOMENTS_KEPT = 16;
