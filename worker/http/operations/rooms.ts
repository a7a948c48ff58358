import { listRooms as listDirectory } from "../../people/index.ts";
import { readMessages } from "../../room/index.ts";
import { enterableRoom } from "../enterable-room.ts";
import { answer } from "../envelope.ts";
import type { Operation } from "../operation.ts";

/** The rooms that the caller may enter. */
export const listRooms: Operation<"listRooms"> = async (c) => answer(c, { rooms: await listDirectory(c.env) });

/** A room that the caller may enter. */
export const getRoom: Operation<"getRoom"> = async (c) =>
  answer(c, await enterableRoom(c.env, c.req.valid("param").roomId));

/** A page of what was said in a room (HT-7). */
export const listMessages: Operation<"listMessages"> = async (c) => {
  const room = await enterableRoom(c.env, c.req.valid("param").roomId);
  const { before = null, limit } = c.req.valid("query");
  return answer(c, await readMessages(c.env, room, { before, limit }));
};
