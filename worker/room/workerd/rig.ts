/**
 * A worker around the real room for tests, chaos runs and benchmarks that need a workerd of their own (scripts/rig).
 * Its front door checks nobody: the query says who comes. Everything behind the door is production code.
 */
import { DurableObject } from "cloudflare:workers";
import { SESSION_TTL_MS } from "../../../generated/contract/limits.ts";
import type { Env } from "../../env.ts";
import { FULL_GRANTS } from "../../grants.ts";
import { openRoomSocket, readMessages, type Visit } from "../index.ts";
import { ChatRoom as RealRoom } from "../room-object.ts";

/** How often each room's object was constructed in this process, by object id. */
const constructions = new Map<string, number>();

/** The real room; its wakes are counted. */
export class ChatRoom extends RealRoom {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const id = ctx.id.toString();
    constructions.set(id, (constructions.get(id) ?? 0) + 1);
  }

  /** Throws the instance away with its sockets, as an eviction to another machine does. */
  evict(): void {
    this.ctx.abort("evicted by a test");
  }
}

/** An account that renews every session. */
export class Account extends DurableObject {
  renewSession(): { readonly expiresAt: number } {
    return { expiresAt: Date.now() + SESSION_TTL_MS };
  }
}

type RigEnv = Omit<Env, "ROOMS"> & { readonly ROOMS: DurableObjectNamespace<ChatRoom> };

const visitOf = (query: URLSearchParams): Visit => {
  const userId = query.get("user") ?? "anna";
  const epoch = query.get("epoch");
  return {
    principal: {
      userId,
      sessionId: query.get("session") ?? `session-${userId}`,
      sessionExpiresAt: Date.now() + Number(query.get("sessionTtlMs") ?? SESSION_TTL_MS),
      grants: FULL_GRANTS,
    },
    person: { userId, name: userId, picture: "duck", bot: false, personalMessage: "" },
    room: roomOf(query),
    position: epoch === null ? null : { epoch, after: Number(query.get("after")) },
    client: query.get("client"),
    discreet: query.get("discreet") !== null,
  };
};

const roomOf = (query: URLSearchParams): Visit["room"] => ({
  roomId: query.get("room") ?? "lobby",
  kind: "public",
  title: "A room",
  topic: "",
  encrypted: false,
});

export default {
  async fetch(request: Request, env: RigEnv): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const id = env.ROOMS.idFromName(roomOf(searchParams).roomId);
    switch (pathname) {
      case "/socket":
        return openRoomSocket(env, visitOf(searchParams));
      case "/messages": {
        const before = searchParams.get("before");
        const query = {
          before: before === null ? null : Number(before),
          limit: Number(searchParams.get("limit") ?? 100),
        };
        return Response.json(
          await readMessages(env, roomOf(searchParams), query, visitOf(searchParams).principal.userId),
        );
      }
      case "/constructed":
        return Response.json(constructions.get(id.toString()) ?? 0);
      case "/evict":
        // The call itself dies with the object.
        await env.ROOMS.get(id)
          .evict()
          .catch(() => undefined);
        return Response.json(true);
      default:
        return Response.json("ready");
    }
  },
} satisfies ExportedHandler<RigEnv>;
