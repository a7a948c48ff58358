import { notePlace, type Place } from "../../account/index.ts";
import { makeTicket, type Principal } from "../../auth/index.ts";
import type { Env } from "../../env.ts";
import { openPresenceSocket as openPresence } from "../../presence/index.ts";
import { openRoomSocket as openRoom } from "../../room/index.ts";
import { endSockets } from "../end-sockets.ts";
import { enterableRoom } from "../enterable-room.ts";
import { answer } from "../envelope.ts";
import type { Operation } from "../operation.ts";
import { ownPerson } from "../own-person.ts";
import { Refusal } from "../refusal.ts";

/** Makes a ticket for one socket of the caller's session (AU-11). Whether they may enter the room is decided when they come. */
export const createTicket: Operation<"createTicket"> = async (c) => {
  const made = await makeTicket(c.env, c.var.caller.principal, c.req.valid("json"));
  if (made === null) throw new Refusal("SESSION_EXPIRED");
  return answer(c, made);
};

/** Opens the socket of a room. */
export const openRoomSocket: Operation<"openRoomSocket"> = async (c) => {
  const { principal } = c.var.caller;
  const { epoch, after, discreet, client = null } = c.req.valid("query");
  const [room, person] = await Promise.all([
    enterableRoom(c.env, principal, c.req.valid("param").roomId),
    ownPerson(c),
  ]);
  const position = epoch === undefined || after === undefined ? null : { epoch, after };
  const visit = { principal, person, room, position, client, discreet: discreet !== undefined };
  const response = await openRoom(c.env, visit);
  if (response.status === 404) throw new Refusal("NOT_FOUND");
  await keepTrack(c.env, principal, { channel: "room", roomId: room.roomId });
  return response;
};

/** Opens the presence socket. */
export const openPresenceSocket: Operation<"openPresenceSocket"> = async (c) => {
  const { principal } = c.var.caller;
  const { status, auto, client = null } = c.req.valid("query");
  const said = status === undefined ? null : { status, auto: auto !== undefined };
  const response = await openPresence(c.env, { principal, person: await ownPerson(c), client, said });
  await keepTrack(c.env, principal, { channel: "presence" });
  return response;
};

/**
 * Notes where a session holds a socket, so that a logout finds it (AU-9). Only after the socket is open: then a logout
 * either finds the place, or has come before and is found here.
 */
async function keepTrack(env: Env, principal: Principal, place: Place): Promise<void> {
  if (await notePlace(env, principal, place)) return;
  await endSockets(env, [{ sessionId: principal.sessionId, places: [place], tokenHashes: [] }]);
  throw new Refusal("SESSION_EXPIRED");
}
