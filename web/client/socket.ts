/** What the SDK needs of a WebSocket: that of browsers, Node, Workers and the package `ws` all have it. */
export interface WebSocketLike {
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { readonly code: number }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
}

/**
 * Opens a socket.
 *
 * @param headers for the upgrade, such as `authorization`. Empty with a cookie; browsers could not send any.
 */
export type SocketFactory = (
  url: string,
  protocols: readonly string[],
  headers: Readonly<Record<string, string>>,
) => WebSocketLike;

/**
 * The platform's own WebSocket. With headers it is called in the way of Node, which takes them as an option.
 *
 * @throws SyntaxError in a browser, when headers are asked for: sign in with a cookie there
 */
export const platformSocket: SocketFactory = (url, protocols, headers) => {
  if (Object.keys(headers).length === 0) return new WebSocket(url, [...protocols]);
  const made: unknown = Reflect.construct(WebSocket, [url, { protocols: [...protocols], headers }]);
  if (!(made instanceof WebSocket)) throw new TypeError("The platform's WebSocket made something else.");
  return made;
};
