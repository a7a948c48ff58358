import type { Me, SignedIn } from "../../../generated/types.ts";
import type { Fetch } from "../http.ts";
import { person, ROOM, SERVER_NOW, uuid } from "./events.ts";

/** What an answer is made of: data, or a refusal. */
export type FakeAnswer = { readonly data: object } | { readonly code: string; readonly status: number };

/** The sign-in of a person, 20 minutes long. */
export const me = (userId: string, expiresAt = SERVER_NOW + 1_200_000): Me => ({
  person: person(userId),
  session: {
    sessionId: `s-${userId}`,
    how: "demo",
    device: "",
    createdAt: SERVER_NOW,
    lastSeenAt: SERVER_NOW,
    expiresAt,
    endsAt: SERVER_NOW + 43_200_000,
    current: true,
  },
});

/** What a sign-in with the transport `bearer` gives. */
export const signedIn = (userId: string, token: string): SignedIn => ({ ...me(userId), token });

/** The HTTP half of a server in memory: answers by method and path, and remembers the requests. */
export class FakeApi {
  readonly requests: Request[] = [];
  readonly answers = new Map<string, FakeAnswer>([
    ["GET /api/auth/me", { data: me("anna") }],
    ["POST /api/auth/logout", { data: {} }],
    ["GET /api/rooms", { data: { rooms: [ROOM] } }],
    [`GET /api/rooms/${ROOM.roomId}`, { data: ROOM }],
    ["GET /api/people/ben", { data: person("ben") }],
  ]);
  /** Requests are not answered at all. */
  isDown = false;

  readonly fetch: Fetch = (request) => {
    this.requests.push(request);
    if (this.isDown) return Promise.reject(new TypeError("fetch failed"));
    const { pathname } = new URL(request.url);
    const answer = this.answers.get(`${request.method} ${pathname}`) ?? { code: "NOT_FOUND", status: 404 };
    const meta = { timestamp: SERVER_NOW, requestId: uuid(1) };
    if ("data" in answer) return Promise.resolve(Response.json({ success: true, data: answer.data, meta }));
    const error = { code: answer.code, message: "A sentence." };
    return Promise.resolve(Response.json({ success: false, error, meta }, { status: answer.status }));
  };

  /** The requests so far, as `METHOD /path?query`; a UUID, which is random, stands there as `uuid`. */
  get asked(): readonly string[] {
    return this.requests.map(({ method, url }) => {
      const { pathname, search } = new URL(url);
      return `${method} ${pathname}${search.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/, "uuid")}`;
    });
  }
}
