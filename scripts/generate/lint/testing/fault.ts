import type { Plant } from "./plant.ts";

/** A fault that exactly one shape rule must see, at one place. */
export interface Fault extends Plant {
  readonly rule: string;
  /** What is wrong, to end the sentence "SH-1 sees …". */
  readonly fault: string;
  /** Text of the line that the problem names; a JSON pointer when the problem stands in another file. */
  readonly at: string;
  /** The file that the problem names, where it is not the changed one. */
  readonly where?: string;
}
