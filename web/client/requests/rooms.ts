import type { MessagePage, Room } from "../../../generated/types.ts";
import type { Http } from "../http.ts";

/** The rooms that the caller may enter. */
export const rooms = async (http: Http): Promise<readonly Room[]> => (await http.ask(http.api.GET("/api/rooms"))).rooms;

/** A room that the caller may enter. */
export const room = (http: Http, roomId: string): Promise<Room> =>
  http.ask(http.api.GET("/api/rooms/{roomId}", { params: { path: { roomId } } }));

/** The events right before a seq. */
export const page = (http: Http, roomId: string, before: number): Promise<MessagePage> =>
  http.ask(http.api.GET("/api/rooms/{roomId}/messages", { params: { path: { roomId }, query: { before } } }));
