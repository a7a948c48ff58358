/** Gives the present time in epoch milliseconds. Decisions never ask a clock: they take `now` as an argument. */
export type Clock = () => number;

/** The clock of the platform. */
export const systemClock: Clock = () => Date.now();
