import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../rig/index.ts";
import type { LanguageName } from "../generator/languages.ts";
import { PEERS } from "./peers.ts";
import { startServer } from "./process.ts";
import type { BenchServer } from "./server.ts";

export interface NodePeer {
  /** Its file in `peers/`. */
  readonly file: string;
  readonly language: LanguageName;
  /** Where clients connect. */
  readonly path: string;
}

/** Starts a server of `peers/` under the Node that runs this. It gets a port and the path of a file that it may write. */
export async function startNodePeer({ file, language, path }: NodePeer): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), "cfm-bench-"));
  const port = await freePort();
  const command = [process.execPath, join(PEERS, file), `${port}`, join(folder, "messages.db")] as const;
  const server = await startServer(command, (output) => output.includes("ready"));
  return {
    groupId: server.pid,
    language,
    urls: (clients) => Array.from({ length: clients }, () => `ws://127.0.0.1:${port}${path}`),
    stop: async () => {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
