// The durable peer: each message is stored, acked and sent to all, one by one.
import { WebSocketServer } from "ws";
import { ackOf, MessageLog } from "./message-log.js";

const port = Number(process.argv[2]);
const log = new MessageLog(process.argv[3]);

const server = new WebSocketServer({ host: "127.0.0.1", port, perMessageDeflate: false }, () => console.log("ready"));
server.on("connection", (socket) => {
  socket.on("message", (data) => {
    const event = log.append(JSON.parse(data));
    socket.send(JSON.stringify(ackOf(event)));
    const frame = JSON.stringify(event);
    for (const client of server.clients) client.send(frame);
  });
});
