/** Something that another object has to learn. What can be said twice and late says so by a version of its own. */
export interface Notice {
  /** Who learns of it. What the name means is known to who delivers. */
  readonly to: string;
  /** Plain data, which outlives a sleep as JSON. */
  readonly body: object;
}

/** A notice that waits. */
export interface PendingNotice {
  /** Later ones have higher ids. */
  readonly id: number;
  readonly to: string;
  /** As it was read from disk: an earlier release may have written it. */
  readonly body: unknown;
  /** How often it could not be delivered. */
  readonly failures: number;
}
