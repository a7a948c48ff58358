import { PROTOCOL } from "../../generated/contract/version.ts";

const VISIT_HEADER = "cfm-visit";

/** Anything that fetches: the stub of an object. */
type Fetches = Pick<Fetcher, "fetch">;

/**
 * Opens a socket at an object for a visit that the Worker has checked. The request is a new one: no header, path or
 * query of the client comes through, so nothing that it sets can speak for it (AU-1).
 *
 * @param visit who comes and what they bring, as JSON
 * @returns 101 with the socket and the protocol's version
 */
export const knock = async (object: Fetches, visit: unknown): Promise<Response> =>
  object.fetch("https://object.invalid/", {
    headers: { Upgrade: "websocket", [VISIT_HEADER]: encodeURIComponent(JSON.stringify(visit)) },
  });

/** The visit that a request carries, unchecked. */
export const readKnock = (request: Request): unknown =>
  JSON.parse(decodeURIComponent(request.headers.get(VISIT_HEADER) ?? "null"));

/** The answer that hands a socket over (VE-1). */
export const openDoor = (webSocket: WebSocket): Response =>
  new Response(null, { status: 101, webSocket, headers: { "Sec-WebSocket-Protocol": PROTOCOL } });
