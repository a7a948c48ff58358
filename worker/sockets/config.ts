/** Numbers that no client has to know. */

/** After an alarm that failed, the next try comes so much later. */
export const ALARM_RETRY_MS = 5_000;

/** A frame as a sign of life is carried through hibernation to within so much. Writing down each one would cost more than it tells. */
export const SIGN_CARRY_STEP_MS = 1_000;
