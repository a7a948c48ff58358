// Plain `ws`: what comes from one goes to all. Nothing is read, stored or acked.
import { WebSocketServer } from "ws";

const port = Number(process.argv[2]);

const server = new WebSocketServer({ host: "127.0.0.1", port, perMessageDeflate: false }, () => console.log("ready"));
server.on("connection", (socket) => {
  socket.on("message", (data, isBinary) => {
    for (const client of server.clients) client.send(data, { binary: isBinary });
  });
});
