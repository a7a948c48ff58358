// partyserver as its chat example has it, with hibernating sockets. Nothing is read, stored or acked.
import { routePartykitRequest, Server } from "partyserver";

export class Chat extends Server {
  static options = { hibernate: true };

  onMessage(_connection, message) {
    this.broadcast(message);
  }
}

// oxlint-disable-next-line import/no-default-export -- workerd looks for it
export default {
  async fetch(request, env) {
    return (await routePartykitRequest(request, env)) ?? new Response("ready");
  },
};
