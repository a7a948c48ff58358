import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../rig/index.ts";
import { ALWAYS_PASSES_SITE_KEY } from "../standins/turnstile/keys.ts";
import { startServer } from "../start/serve.ts";
import type { Site } from "./person.ts";
import { senderTo } from "./wire.ts";

/** A server of the fuzz's own, and how to end it. */
export interface FuzzedServer {
  readonly site: Site;
  readonly stop: () => Promise<void>;
}

/** Starts the whole worker with its objects and stores on free ports and empty data; needs the built page. */
export async function startFuzzedServer(): Promise<FuzzedServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "cfm-fuzz-"));
  const [port, turnstilePort] = [await freePort(), await freePort()];
  const server = await startServer({ port, turnstilePort, dataDir });
  const { send, close } = senderTo(port);
  return {
    site: { send, origin: server.url, turnstileUrl: server.turnstileUrl, siteKey: ALWAYS_PASSES_SITE_KEY },
    stop: async () => {
      close();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
