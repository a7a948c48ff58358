/** Codes that an endpoint sees but must not send: no code came, the connection broke, TLS failed. */
const NEVER_SENT: readonly number[] = [1005, 1006, 1015];
const DONE = 1000;
const REASON_MAX_BYTES = 123;

/** The code to answer a close with. */
export const sendableCode = (code: number): number => (NEVER_SENT.includes(code) ? DONE : code);

/** A reason cut at a whole character to the 123 bytes that a close frame holds; a longer one throws. */
export function sendableReason(reason: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let end = 0;
  for (const character of reason) {
    bytes += encoder.encode(character).length;
    if (bytes > REASON_MAX_BYTES) return reason.slice(0, end);
    end += character.length;
  }
  return reason;
}

/**
 * Closes a socket, whatever its state. The only place that calls `close`: hibernating sockets answer no close by
 * themselves (CL-2), and the platform throws on a reserved code, a long reason and a socket that is closed already.
 */
export function safeClose(socket: Pick<WebSocket, "close">, code: number, reason: string): void {
  try {
    socket.close(sendableCode(code), sendableReason(reason));
  } catch {
    // The other side was faster. There is nobody left to tell.
  }
}
