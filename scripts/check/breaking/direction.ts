/**
 * Which way a shape travels. What goes to the server must not narrow: everything that an older client says stays valid.
 * What goes to clients must not widen: an older reader still understands everything that is said.
 */
export type Direction = "toServer" | "toClient";

/** One change that somebody who kept to the older contract does not survive. */
export interface Break {
  /** Where: a schema with a JSON pointer into it, a message, or an operation. */
  readonly at: string;
  readonly message: string;
  /** The reason given by `x-breaking-ack` on the schema, where there is one. */
  readonly acknowledged?: string;
}

/** Takes note of one break. */
export type ReportBreak = (at: string, message: string) => void;
