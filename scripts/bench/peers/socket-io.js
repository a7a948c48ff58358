// socket.io as its chat tutorial has it. Nothing is stored or acked.
import { createServer } from "node:http";
import { Server } from "socket.io";

const port = Number(process.argv[2]);

const http = createServer();
const server = new Server(http, { transports: ["websocket"], perMessageDeflate: false, serveClient: false });
server.on("connection", (socket) => {
  socket.on("chat", (message) => server.emit("chat", message));
});
http.listen(port, "127.0.0.1", () => console.log("ready"));
