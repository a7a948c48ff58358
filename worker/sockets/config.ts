/** Frames of any kind on one connection in `abuseWindowMs`. Far above what a client with a person can send. */
export const FLOOD_FRAMES = 100;

/** After an alarm that failed, the next try comes so much later. */
export const ALARM_RETRY_MS = 5_000;
