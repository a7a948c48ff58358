// The durable peer with our batching: what comes in one turn of the loop is stored in one commit and told in one frame.
import { WebSocketServer } from "ws";
import { ackOf, MessageLog } from "./message-log.js";

const port = Number(process.argv[2]);
const log = new MessageLog(process.argv[3]);
let waiting = [];

const server = new WebSocketServer({ host: "127.0.0.1", port, perMessageDeflate: false }, () => console.log("ready"));
server.on("connection", (socket) => {
  socket.on("message", (data) => {
    if (waiting.length === 0) setImmediate(flush);
    waiting.push({ socket, message: JSON.parse(data) });
  });
});

function flush() {
  const batch = waiting;
  waiting = [];
  const events = [];
  const acks = new Map();
  log.inOneCommit(() => {
    for (const { socket, message } of batch) {
      const event = log.append(message);
      events.push(JSON.stringify(event));
      acks.set(socket, [...(acks.get(socket) ?? []), JSON.stringify(ackOf(event))]);
    }
  });
  const common = frameOf(events);
  for (const client of server.clients) {
    const own = acks.get(client);
    client.send(own === undefined ? common : frameOf([...own, ...events]));
  }
}

const frameOf = (events) => `[${events.join(",")}]`;
