/** Numbers that no client has to know. */

/** After an alarm that failed, the next try comes so much later. */
export const ALARM_RETRY_MS = 5_000;
