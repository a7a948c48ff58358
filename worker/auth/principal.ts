import type { Grant } from "../grants.ts";

/** Who speaks: a person and the session that proves it. Comes from the session alone, never from what a client sets (AU-1). */
export interface Principal {
  readonly userId: string;
  readonly sessionId: string;
  /** When the session ends unless it is renewed, epoch milliseconds. */
  readonly sessionExpiresAt: number;
  /** What the session may do (AU-10). */
  readonly grants: readonly Grant[];
}
