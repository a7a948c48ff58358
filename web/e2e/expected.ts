/** Something a page complains of because a test brings it about. */
export interface Expected {
  readonly name: string;
  readonly messages: readonly RegExp[];
}

const NO_ANSWER =
  "net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED)|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|INTERNET_DISCONNECTED)";
const SOCKET = "WebSocket connection to 'ws://localhost:\\d+/api/ws/(presence|room/[\\w-]+)\\?[^']+'";

/** All that the browser itself says while the server cannot be reached, of our sockets and requests alone. */
export const LOST_CONNECTION: Expected = {
  name: "a lost connection",
  messages: [
    new RegExp(`^${SOCKET} failed: Error (in connection establishment|during WebSocket handshake): ${NO_ANSWER}$`),
    // The line was cut between the request and its answer.
    new RegExp(`^${SOCKET} failed: Connection closed before receiving a handshake response$`),
    // Our own impatience with a socket that does not open.
    new RegExp(`^${SOCKET} failed: WebSocket is closed before the connection is established\\.$`),
    new RegExp(`^Failed to load resource: ${NO_ANSWER}$`),
  ],
};

/** The browser's word on a session that the server does not know any more. */
export const ENDED_SESSION: Expected = {
  name: "a session that ended",
  messages: [
    new RegExp(`^${SOCKET} failed: HTTP Authentication failed; no valid credentials available$`),
    refused(401),
  ],
};

/** What the browser tells a page of another origin that wants something of ours, and a page that wants to frame us. */
export const REFUSED_ORIGIN: Expected = {
  name: "a refused origin",
  messages: [
    /^WebSocket connection to '[^']+' failed: Error during WebSocket handshake: Unexpected response code: 403$/,
    /^Access to fetch at '[^']+\/api\/auth\/logout' from origin '[^']+' has been blocked by CORS policy: /,
    /^Failed to load resource: net::ERR_(FAILED|BLOCKED_BY_RESPONSE\.NotSameOrigin)$/,
    /^Framing '[^']+' violates the following Content Security Policy directive: "frame-ancestors 'none'"/,
    refused(403),
  ],
};

/** A request that the test itself stops on its way. */
export const STOPPED_REQUEST: Expected = {
  name: "a stopped request",
  messages: [/^Failed to load resource: net::ERR_FAILED$/],
};

/** The browser's word on a request that the server answers with this status, because the test asks for what is refused. */
export const refusedWith = (status: number): Expected => ({
  name: `an answer with status ${status}`,
  messages: [refused(status)],
});

function refused(status: number): RegExp {
  return new RegExp(`^Failed to load resource: the server responded with a status of ${status} \\(.*\\)$`);
}
