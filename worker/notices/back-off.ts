/** After the first failure the next try comes so much later; after each further one, twice as much later. */
export const FIRST_RETRY_MS = 1_000;

/** Tries are never farther apart. They go on for ever: what was promised is delivered, however late. */
export const LAST_RETRY_MS = 60_000;

/** How long to wait after so many failures in a row, milliseconds. */
export const backOffMs = (failures: number): number =>
  Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1));
