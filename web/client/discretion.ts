/**
 * How much of a person the others in rooms may notice (PR-11, PR-12): everything; nothing; or nothing new, while it is not
 * known yet whether they are hidden.
 */
export type Discretion = "open" | "hidden" | "unknown";
