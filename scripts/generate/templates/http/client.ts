import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../../../generated/http/types.d.ts";

export { ApiRefusal, unwrap } from "./refusal.ts";

/** The typed client: `client.GET("/api/rooms/{roomId}", { params: { path: { roomId } } })`. */
export type HttpClient = Client<paths>;

export interface HttpClientOptions {
  /** Origin of the server, such as `https://messenger.example`; empty for the page's own. */
  readonly baseUrl: string;
  /** Defaults to the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether cookies travel. Browsers default to those of the same origin. */
  readonly credentials?: "omit" | "same-origin" | "include";
}

/** A client of the HTTP half. Wrap its calls in `unwrap` to get the data or an ApiRefusal. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  return createClient<paths>({ ...options });
}
