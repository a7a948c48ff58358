import type { OpenAPIHono } from "@hono/zod-openapi";
import { expect, expectTypeOf, test } from "vitest";
import type { WebSocket as NodeSocket } from "ws";
import { createHttpClient, unwrap } from "../../generated/http/client.ts";
import { routes } from "../../generated/http/routes.ts";
import type { ChatEvent, MessagePage, Room, SignedIn } from "../../generated/types.ts";
import { type RoomSocket, type SocketLike } from "../../generated/ws/client.ts";
import type { RoomCommandType, RoomEventOf, RoomHandlers } from "../../generated/ws/room.ts";

// What must and must not compile. The functions are never called: the type check of the repository is the test.
const client = createHttpClient({ baseUrl: "" });

test("HTTP calls are typed from path to data", () => {
  const calls = async (): Promise<void> => {
    expectTypeOf(await unwrap(client.GET("/api/rooms"))).toEqualTypeOf<{ rooms: Room[] }>();
    const page = await unwrap(client.GET("/api/rooms/{roomId}/messages", { params: { path: { roomId: "r" } } }));
    expectTypeOf(page).toEqualTypeOf<MessagePage>();
    const body = { kind: "accessToken", token: "t" } as const;
    expectTypeOf(await unwrap(client.POST("/api/auth/login", { body }))).toEqualTypeOf<SignedIn>();

    // @ts-expect-error there is no such path
    await client.GET("/api/roomz");
    // @ts-expect-error the path has no such method
    await client.DELETE("/api/rooms");
    // @ts-expect-error the path's parameter is missing
    await client.GET("/api/rooms/{roomId}");
    // @ts-expect-error the body is missing
    await client.POST("/api/auth/login");
    // @ts-expect-error a field of the body is missing
    await client.POST("/api/auth/login", { body: { kind: "accessToken" } });
    // @ts-expect-error a field of the body does not exist
    await client.POST("/api/auth/login", { body: { kind: "accessToken", token: "t", admin: true } });
    // @ts-expect-error the query's parameter is a number
    await client.GET("/api/rooms/{roomId}/messages", { params: { path: { roomId: "r" }, query: { limit: "5" } } });
    // @ts-expect-error the data has no such field
    console.log(page.evnets);
  };
  expect(calls).toBeTypeOf("function");
});

test("route handlers give the contract's answers", () => {
  const handlers = (app: OpenAPIHono): void => {
    const meta = { timestamp: 1, requestId: "r" };
    app.openapi(routes.listMessages, (c) => {
      expectTypeOf(c.req.valid("query")).toEqualTypeOf<{ before?: number | undefined; limit: number }>();
      expectTypeOf(c.req.valid("param")).toEqualTypeOf<{ roomId: string }>();
      const data: MessagePage = { epoch: "e", events: [], people: [], more: false };
      return c.json({ success: true as const, data, meta }, 200);
    });
    app.openapi(routes.getRoom, (c) =>
      c.json({ success: false as const, error: { code: "NOT_FOUND", message: "x" }, meta }, 404),
    );
    app.openapi(routes.openRoomSocket, () => new Response(null, { status: 200 }));
    const refusal = { success: false as const, error: { code: "NOT_FOUND", message: "x" }, meta };
    // @ts-expect-error a refusal is no success
    app.openapi(routes.getHealth, (c) => c.json(refusal, 200));
    const wrong = { success: true as const, data: { people: ["alice"] }, meta };
    // @ts-expect-error the data is of another kind
    app.openapi(routes.listRooms, (c) => c.json(wrong, 200));
  };
  expect(handlers).toBeTypeOf("function");
});

test("every command has exactly one handler", () => {
  const handlers = (rest: Omit<RoomHandlers<null, void>, "chat">): void => {
    const all: RoomHandlers<null, void> = {
      ...rest,
      chat: (_, command) => expectTypeOf(command.text).toEqualTypeOf<string>(),
    };
    // @ts-expect-error chat is missing
    const missing: RoomHandlers<null, void> = rest;
    // @ts-expect-error there is no such command
    const surplus: RoomHandlers<null, void> = { ...all, poke: () => undefined };
    console.log(missing, surplus);
  };
  expect(handlers).toBeTypeOf("function");
  expectTypeOf<"chat">().toExtend<RoomCommandType>();
});

test("the socket knows its commands and events", () => {
  const uses = (socket: RoomSocket): void => {
    socket.on("chat", (event) => expectTypeOf(event).toEqualTypeOf<ChatEvent>());
    socket.send({ type: "typing", on: true });
    // @ts-expect-error there is no such event
    socket.on("poke", () => undefined);
    // @ts-expect-error an event is no command
    socket.send({ type: "pong" });
    // @ts-expect-error a field is missing
    socket.send({ type: "typing" });
    // @ts-expect-error nor in a list
    socket.send([{ type: "typing", on: true }, { type: "chat" }]);
  };
  expect(uses).toBeTypeOf("function");
  expectTypeOf<RoomEventOf<"chat">>().toEqualTypeOf<ChatEvent>();
});

test("sockets of the platforms fit", () => {
  expectTypeOf<WebSocket>().toExtend<SocketLike>();
  expectTypeOf<NodeSocket>().toExtend<SocketLike>();
});
