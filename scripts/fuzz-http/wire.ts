import { Agent, request as httpRequest, type IncomingMessage } from "node:http";

/** A request as it goes over the line. A header may come twice. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, exactly as they are sent. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array | null;
}

/** An answer as it came. */
export interface WireAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Asks a server. Nothing is added to the request but what HTTP itself needs. */
export type Send = (request: WireRequest) => Promise<WireAnswer>;

const ANSWERS_WITHIN_MS = 30_000;

/**
 * Gives a sender to the server at `port`. Unlike `fetch` it sends what it is told: any method, headers twice, bodies
 * with GET, and paths that are no good.
 */
export function senderTo(port: number): { readonly send: Send; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true });
  const send: Send = ({ method, target, headers, body }) =>
    new Promise((resolve, reject) => {
      const lengths = body === null ? [] : ["Content-Length", `${Buffer.byteLength(body)}`];
      const request = httpRequest({
        agent,
        host: "127.0.0.1",
        port,
        method,
        path: target,
        headers: ["Host", `localhost:${port}`, ...lengths, ...headers.flat()],
        timeout: ANSWERS_WITHIN_MS,
      });
      request.on("response", (answer) => void read(answer).then(resolve, reject));
      // An opened socket is an answer, and all that is asked of it.
      request.on("upgrade", (answer, socket) => {
        socket.destroy();
        resolve({ status: answer.statusCode ?? 0, headers: headersOf(answer), body: new Uint8Array() });
      });
      request.on("timeout", () => request.destroy(new Error("no answer")));
      request.on("error", reject);
      request.end(body ?? undefined);
    });
  return { send, close: () => agent.destroy() };
}

async function read(answer: IncomingMessage): Promise<WireAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return { status: answer.statusCode ?? 0, headers: headersOf(answer), body: Buffer.concat(chunks) };
}

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
