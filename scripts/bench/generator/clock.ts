/** Milliseconds of a clock that never jumps and is the same in every thread. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6;
