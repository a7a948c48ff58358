import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { ensurePortFree } from "./ports.ts";

async function listen(host: string): Promise<{ port: number; close: () => void }> {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no TCP address");
  return { port: address.port, close: () => server.close() };
}

describe("ensurePortFree", () => {
  it.each(["127.0.0.1", "0.0.0.0"])(
    "refuses a port that is served on %s, in one line with the way out",
    async (host) => {
      const taken = await listen(host);
      const message = new RegExp(
        `^port ${taken.port} is taken; choose another one by adding PORT=\\d+ to the command$`,
      );
      await expect(ensurePortFree(taken.port, "PORT")).rejects.toThrow(message);
      taken.close();
    },
  );

  it("takes a free one", async () => {
    const { port, close } = await listen("127.0.0.1");
    close();
    await expect(ensurePortFree(port, "PORT")).resolves.toBeUndefined();
  });

  it("waits for one that is just being left, when it may", async () => {
    const { port, close } = await listen("127.0.0.1");
    setTimeout(close, 100);
    await expect(ensurePortFree(port, "PORT", 5_000)).resolves.toBeUndefined();
  });
});
