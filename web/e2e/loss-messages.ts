const NO_ANSWER =
  "net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED)|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|INTERNET_DISCONNECTED)";
const SOCKET = "WebSocket connection to 'ws://localhost:\\d+/api/ws/(presence|room/[a-z-]+)\\?[^']+'";

/** All that the browser itself says while the server cannot be reached, of our sockets and requests alone. */
const messages = [
  new RegExp(`^${SOCKET} failed: Error (in connection establishment|during WebSocket handshake): ${NO_ANSWER}$`),
  // The line was cut between the request and its answer.
  new RegExp(`^${SOCKET} failed: Connection closed before receiving a handshake response$`),
  // Our own impatience with a socket that does not open.
  new RegExp(`^${SOCKET} failed: WebSocket is closed before the connection is established\\.$`),
  new RegExp(`^Failed to load resource: ${NO_ANSWER}$`),
];

const ended = [
  new RegExp(`^${SOCKET} failed: HTTP Authentication failed; no valid credentials available$`),
  /^Failed to load resource: the server responded with a status of 401 \(Unauthorized\)$/,
];

/** Whether a line of the console is the browser's own word on a session that the server does not know any more. */
export const isOfEndedSession = (text: string): boolean => ended.some((message) => message.test(text));

/** Whether a line of the console is the browser's own word on a lost connection. */
export const isOfLoss = (text: string): boolean => messages.some((message) => message.test(text));
