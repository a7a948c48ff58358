import { startNodePeer } from "./node-peer.ts";
import { startOurs } from "./ours.ts";
import type { Contestant, ServerName } from "./server.ts";
import { startWorkerdPeer } from "./workerd-peer.ts";

/** Everyone who is compared. permessage-deflate is off everywhere. */
export const CONTESTANTS: Readonly<Record<ServerName, Contestant>> = {
  ours: {
    title: "this room",
    does: "workerd; validates, stores, acks, coalesces",
    start: startOurs,
  },
  bare: {
    title: "bare Durable Object",
    does: "workerd; broadcasts what it gets",
    start: () =>
      startWorkerdPeer({ modules: { "bare.js": "bare.js" }, className: "Room", binding: "ROOMS", path: "/" }),
  },
  partyserver: {
    title: "partyserver",
    does: "workerd; broadcasts what it gets",
    start: () =>
      startWorkerdPeer({
        modules: {
          "partyserver.js": "partyserver.js",
          partyserver: "node_modules/partyserver/dist/index.js",
          nanoid: "node_modules/nanoid/index.browser.js",
          "url-alphabet/index.js": "node_modules/nanoid/url-alphabet/index.js",
        },
        className: "Chat",
        binding: "Chat",
        path: "/parties/chat/bench",
      }),
  },
  socketio: {
    title: "socket.io",
    does: "Node; parses, broadcasts",
    start: () =>
      startNodePeer({ file: "socket-io.js", language: "socketIo", path: "/socket.io/?EIO=4&transport=websocket" }),
  },
  ws: {
    title: "ws",
    does: "Node; broadcasts what it gets",
    start: () => startNodePeer({ file: "ws.js", language: "plain", path: "/" }),
  },
  durable: {
    title: "durable Node peer",
    does: "Node, ws, SQLite (WAL, synchronous FULL); stores, acks, one by one",
    start: () => startNodePeer({ file: "durable.js", language: "plain", path: "/" }),
  },
  durableBatched: {
    title: "durable Node peer, batched",
    does: "the same; one commit and one frame for each turn of the loop",
    start: () => startNodePeer({ file: "durable-batched.js", language: "plain", path: "/" }),
  },
};
