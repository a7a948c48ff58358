// A Durable Object that does nothing but broadcast, with hibernating sockets. Nothing is read, stored or acked.
export class Room {
  #ctx;

  constructor(ctx) {
    this.#ctx = ctx;
  }

  fetch() {
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.#ctx.acceptWebSocket(ours);
    return new Response(null, { status: 101, webSocket: theirs });
  }

  webSocketMessage(_socket, data) {
    for (const socket of this.#ctx.getWebSockets()) socket.send(data);
  }
}

// oxlint-disable-next-line import/no-default-export -- workerd looks for it
export default {
  fetch(request, env) {
    if (request.headers.get("Upgrade") !== "websocket") return new Response("ready");
    return env.ROOMS.get(env.ROOMS.idFromName("room")).fetch(request);
  },
};
