import { createHttpClient, unwrap, type HttpClient } from "../../generated/http/client.ts";
import type { Clock } from "./clock.ts";

/** A request without an answer for so long has failed: what waits for it must be able to try again. */
const TIMEOUT_MS = 15_000;

/** `fetch`, or what does the same. */
export type Fetch = (request: Request, init?: { readonly signal: AbortSignal }) => Promise<Response>;

/** What the requests need. */
export interface HttpPorts {
  readonly clock: Clock;
  /** Origin of the server; empty for the page's own. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  /** A bearer token. Browsers have none: their cookie travels by itself, to the same origin only. */
  readonly token: string | null;
}

/** The parts of an answer that are read here; the rest is `unwrap`'s. */
export interface Answer<Data> {
  readonly data?: { readonly success: true; readonly data: Data; readonly meta: { readonly timestamp: number } };
  readonly error?: unknown;
  readonly response: Response;
}

/** The way of every request to the server; `requests/` say which there are. */
export class Http {
  /** Whose answers go through `ask`. */
  readonly api: HttpClient;
  /** Origin of the server; empty for the page's own. */
  readonly baseUrl: string;
  /** The bearer token that holds now, null with a cookie. */
  token: string | null;
  readonly #ports: HttpPorts;
  #serverOffsetMs = 0;

  constructor(ports: HttpPorts) {
    this.#ports = ports;
    this.baseUrl = ports.baseUrl;
    this.token = ports.token;
    this.api = createHttpClient({
      baseUrl: ports.baseUrl,
      fetch: (request) => this.#fetch(request),
      // A form of another site cannot set it (AU-4).
      headers: { "X-CFM-CSRF": "1" },
    });
  }

  /** The server's time by its latest answer, in epoch milliseconds. */
  serverNow(): number {
    return this.#ports.clock.now() + this.#serverOffsetMs;
  }

  /** Identifies the caller where no cookie does. */
  authorization(): Readonly<Record<string, string>> {
    return this.token === null ? {} : { authorization: `Bearer ${this.token}` };
  }

  /** The data of an answer. Rejects with ApiRefusal when refused, or with what `fetch` throws. */
  async ask<Data>(pending: Promise<Answer<Data>>): Promise<Data> {
    const answer = await pending;
    const timestamp = answer.data?.meta.timestamp;
    if (timestamp !== undefined) this.#serverOffsetMs = timestamp - this.#ports.clock.now();
    return unwrap(Promise.resolve(answer));
  }

  #fetch(request: Request): Promise<Response> {
    for (const [name, value] of Object.entries(this.authorization()))
      if (!request.headers.has(name)) request.headers.set(name, value);
    return this.#ports.fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MS)]) });
  }
}
