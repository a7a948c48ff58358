import { once } from "node:events";
import { createServer } from "node:http";

/** A page of somebody else, on the same host: the browser takes it for the same site, and sends it Strict cookies along. */
export interface OtherOrigin {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves an empty page without any policy at a free port of localhost. */
export async function serveOtherOrigin(): Promise<OtherOrigin> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { "content-type": "text/html" });
    answer.end("<!doctype html><title>Not the messenger</title>");
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://localhost:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
