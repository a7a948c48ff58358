import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDirectory } from "../../scripts/start/directory.ts";
import { startServer, type RunningServer } from "../../scripts/start/serve.ts";

/** Others on this machine may run the films, too: E2E_PORT is the first of three ports. */
const PORT = Number(process.env["E2E_PORT"] ?? 18_787);
const TURNSTILE_PORT = PORT + 1;
/** Where a test may lay a line to the server that it can damage. */
export const LINE_PORT = PORT + 2;

/** Where data with the demo people and rooms in it lie ready to be copied: making them takes longer than a start. */
let seeded: Promise<string> | undefined;

async function seed(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "cfm-e2e-seed-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await ensureDirectory(folder);
  return folder;
}

/** Makes a folder with the data of a new server. */
async function newData(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "cfm-e2e-"));
  seeded ??= seed();
  cpSync(await seeded, folder, { recursive: true });
  return folder;
}

/** A server with data of its own that can be killed like a crash would and started again on the same data. */
export class TestServer {
  readonly port = PORT;
  readonly url = `http://localhost:${PORT}`;
  /** Made at the first start: whoever only lists the tests makes servers, too, and never ends them. */
  #dataDir: string | null = null;
  readonly #origins: readonly string[];
  #running: RunningServer | null = null;

  /** @param origins where people open the page besides at the server itself */
  constructor(origins: readonly string[] = []) {
    this.#origins = origins;
  }

  /** Starts, or starts again, and waits until it answers. */
  async start(): Promise<void> {
    this.#dataDir ??= await newData();
    this.#running = await startServer({
      port: PORT,
      turnstilePort: TURNSTILE_PORT,
      dataDir: this.#dataDir,
      vars: { PUBLIC_ORIGINS: [this.url, ...this.#origins].join(",") },
    });
  }

  /** SIGKILL to every process of the server, workerd included. Nothing gets to say goodbye. */
  async kill(): Promise<void> {
    await this.#running?.kill();
    this.#running = null;
  }

  /** Lets the verification service fail like the real one can: its stand-in is told how. */
  async verification(mode: "ok" | "http-500"): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${TURNSTILE_PORT}/standin/mode`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ mode }),
    });
    if (!answer.ok) throw new Error(`the stand-in refused the mode ${mode}`);
  }

  /** Ends it and removes its data. */
  async end(): Promise<void> {
    await this.#running?.stop();
    if (this.#dataDir !== null) rmSync(this.#dataDir, { recursive: true, force: true });
  }
}
