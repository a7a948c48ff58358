import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { handleTurnstile } from "./handle.ts";
import { createTurnstileState, type TurnstileState } from "./state.ts";

/** The stand-in as a running server. */
export interface TurnstileServer {
  /** Its origin, for example `http://127.0.0.1:8788`. */
  readonly url: string;
  readonly state: TurnstileState;
  /** Ends it at once, open connections included. */
  readonly close: () => Promise<void>;
}

const HOST = "127.0.0.1";

/**
 * Runs the Turnstile stand-in on this machine only.
 *
 * @param port TCP port; 0 takes any free one
 * @throws the listen error of the system, for example EADDRINUSE
 */
export async function serveTurnstile(port: number): Promise<TurnstileServer> {
  const state = createTurnstileState();
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing, state).catch((error: unknown) =>
      outgoing.destroy(error instanceof Error ? error : undefined),
    );
  });
  server.listen(port, HOST);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the stand-in has no TCP address");
  return {
    url: `http://${HOST}:${address.port}`,
    state,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, state: TurnstileState): Promise<void> {
  const method = incoming.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD";
  const request = new Request(new URL(incoming.url ?? "/", `http://${HOST}`), {
    method,
    headers: { "content-type": incoming.headers["content-type"] ?? "" },
    ...(hasBody && { body: new Uint8Array(await buffer(incoming)) }),
  });
  const response = await handleTurnstile(request, state, Date.now());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
}
