import { errorSentences } from "../../generated/contract/error-sentences.ts";
import { CLOSE, type ErrorCode } from "../../generated/contract/errors.ts";
import type { ByeEvent, ErrorEvent } from "../../generated/types.ts";
import type { Send } from "./send.ts";

/** What was refused, as far as it is known, and how long to wait. */
export interface RefusalDetails {
  readonly of?: string;
  readonly cid?: string;
  readonly retryAfterMs?: number;
}

/** The `error` of a refused command, with a code of the registry and its sentence. */
export const refusal = (code: ErrorCode, details: RefusalDetails): ErrorEvent => ({
  type: "error",
  code,
  message: errorSentences[code],
  ...details,
});

/** With which code and words a socket is closed, and when its client may come back. */
export interface Farewell {
  readonly code: number;
  readonly reason: string;
  readonly reconnectAfterMs?: number;
}

/** Announces a close and closes, with the same code (CL-1). */
export const farewell = (
  connectionId: string,
  { code, reason, reconnectAfterMs }: Farewell,
): readonly Send<ByeEvent>[] => [
  {
    kind: "tell",
    to: connectionId,
    event: { type: "bye", code, reason, ...(reconnectAfterMs === undefined ? {} : { reconnectAfterMs }) },
  },
  { kind: "close", connectionId, code, reason },
];

/** What a socket hears whose session has ended (AU-6). */
export const sessionOver: Farewell = { code: CLOSE.SESSION_ENDED, reason: errorSentences.SESSION_EXPIRED };

/** What a socket hears when its client opens a newer one (CL-5). */
export const replacedByNewer: Farewell = {
  code: CLOSE.REPLACED,
  reason: "A newer socket of the same client took over.",
};

/** What a socket hears that is one too many (LM-10). */
export const oneTooMany: Farewell = { code: CLOSE.TOO_MANY_SOCKETS, reason: errorSentences.TOO_MANY_CONNECTIONS };

/** What a socket hears that gave no sign for too long (CL-6), if it hears anything. */
export const silentSocket: Farewell = { code: CLOSE.TOO_SLOW, reason: "No frame and no ping came for too long." };

/** What a socket hears that does not read what it is sent (LM-9), once it does. */
export const tooSlow: Farewell = { code: CLOSE.TOO_SLOW, reason: errorSentences.TOO_SLOW };

/** What a socket hears when the server failed it. */
export const serverFailed: Farewell = { code: CLOSE.SERVER_ERROR, reason: errorSentences.INTERNAL };

/** What a flooder hears (LM-5). */
export const flooded = (stayAwayMs: number): Farewell => ({
  code: CLOSE.POLICY,
  reason: errorSentences.RATE_LIMITED,
  reconnectAfterMs: stayAwayMs,
});

/** What a socket hears whose frames keep not fitting their schema (LM-6). */
export const struckOut = (stayAwayMs: number): Farewell => ({
  code: CLOSE.POLICY,
  reason: errorSentences.INVALID_MESSAGE,
  reconnectAfterMs: stayAwayMs,
});
