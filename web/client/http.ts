import { createHttpClient, unwrap, type HttpClient } from "../../generated/http/client.ts";
import type {
  DemoPerson,
  LoginRequest,
  Me,
  MessagePage,
  Person,
  PublicSettings,
  Room,
  SignedIn,
} from "../../generated/types.ts";
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
interface Answer<Data> {
  readonly data?: { readonly success: true; readonly data: Data; readonly meta: { readonly timestamp: number } };
  readonly error?: unknown;
  readonly response: Response;
}

/** The requests of a client. Each rejects with ApiRefusal when refused, or with what `fetch` throws. */
export class Http {
  readonly #ports: HttpPorts;
  readonly #client: HttpClient;
  #token: string | null;
  #serverOffsetMs = 0;

  constructor(ports: HttpPorts) {
    this.#ports = ports;
    this.#token = ports.token;
    this.#client = createHttpClient({
      baseUrl: ports.baseUrl,
      fetch: (request) => this.#fetch(request),
      // A form of another site cannot set it (AU-4).
      headers: { "X-CFM-CSRF": "1" },
    });
  }

  /** The bearer token that holds now, null with a cookie. */
  get token(): string | null {
    return this.#token;
  }

  /** The server's time by its latest answer, in epoch milliseconds. */
  serverNow(): number {
    return this.#ports.clock.now() + this.#serverOffsetMs;
  }

  /** Identifies the caller where no cookie does. */
  authorization(): Readonly<Record<string, string>> {
    return this.#token === null ? {} : { authorization: `Bearer ${this.#token}` };
  }

  settings(): Promise<PublicSettings> {
    return this.#read(this.#client.GET("/api/settings"));
  }

  async demoPeople(): Promise<readonly DemoPerson[]> {
    return (await this.#read(this.#client.GET("/api/auth/people"))).people;
  }

  /** Signs in; a token of before is not sent along, and forgotten when it worked. */
  async signIn(body: LoginRequest): Promise<SignedIn> {
    const former = this.#token;
    this.#token = null;
    try {
      return this.#keepToken(await this.#read(this.#client.POST("/api/auth/login", { body })));
    } catch (error) {
      this.#token = former;
      throw error;
    }
  }

  me(): Promise<Me> {
    return this.#read(this.#client.GET("/api/auth/me"));
  }

  /** Renews the session. A bearer token is replaced, unless it was given up or replaced in the meantime. */
  async refresh(): Promise<SignedIn> {
    const former = this.#token;
    const renewed = await this.#read(this.#client.POST("/api/auth/refresh"));
    return this.#token === former ? this.#keepToken(renewed) : renewed;
  }

  /**
   * Forgets the token at once.
   *
   * @returns asks the server to end its session; one of a later sign-in with a token is not touched
   */
  leave(): () => Promise<void> {
    const headers = this.authorization();
    this.#token = null;
    return async () => {
      await this.#read(this.#client.POST("/api/auth/logout", { headers }));
    };
  }

  async rooms(): Promise<readonly Room[]> {
    return (await this.#read(this.#client.GET("/api/rooms"))).rooms;
  }

  room(roomId: string): Promise<Room> {
    return this.#read(this.#client.GET("/api/rooms/{roomId}", { params: { path: { roomId } } }));
  }

  person(userId: string): Promise<Person> {
    return this.#read(this.#client.GET("/api/people/{userId}", { params: { path: { userId } } }));
  }

  /** The events right before a seq. */
  page(roomId: string, before: number): Promise<MessagePage> {
    const params = { path: { roomId }, query: { before } };
    return this.#read(this.#client.GET("/api/rooms/{roomId}/messages", { params }));
  }

  #fetch(request: Request): Promise<Response> {
    for (const [name, value] of Object.entries(this.authorization()))
      if (!request.headers.has(name)) request.headers.set(name, value);
    return this.#ports.fetch(request, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  }

  async #read<Data>(pending: Promise<Answer<Data>>): Promise<Data> {
    const answer = await pending;
    const timestamp = answer.data?.meta.timestamp;
    if (timestamp !== undefined) this.#serverOffsetMs = timestamp - this.#ports.clock.now();
    return unwrap(Promise.resolve(answer));
  }

  #keepToken(signedIn: SignedIn): SignedIn {
    this.#token = signedIn.token ?? this.#token;
    return signedIn;
  }
}
