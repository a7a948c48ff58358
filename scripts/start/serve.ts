import { setTimeout as sleep } from "node:timers/promises";
import { ALWAYS_PASSES_SITE_KEY } from "../standins/turnstile/keys.ts";
import { serveTurnstile } from "../standins/turnstile/serve.ts";
import { lockData } from "./data-lock.ts";
import { ensureDirectory } from "./directory.ts";
import { ensurePortFree } from "./ports.ts";
import { servedPage } from "./served-page.ts";
import { startGroup, type ProcessGroup } from "./process-group.ts";
import { wranglerArgs, wranglerEnv } from "./wrangler.ts";

/** What a local server needs to know. */
export interface ServerOptions {
  readonly port: number;
  readonly turnstilePort: number;
  /** Folder of the local data; migrated and seeded first when it is new. The page as it is served lies there, too. */
  readonly dataDir: string;
  /** Where people open the page, when that is not this server itself. */
  readonly pageUrl?: string;
  /** Settings of the worker (`vars`) to change. */
  readonly vars?: Readonly<Record<string, string>>;
  /** What wrangler prints; "warn" leaves out the line for each request. */
  readonly logLevel?: "log" | "warn";
  /** Gets what server and worker print. */
  readonly onOutput?: (text: string) => void;
}

/** A running local server: worker, page and Turnstile stand-in. */
export interface RunningServer {
  readonly url: string;
  readonly turnstileUrl: string;
  /** Settles when the server has ended, wanted or not. */
  readonly ended: Promise<void>;
  /** Ends it in good order. */
  readonly stop: () => Promise<void>;
  /** Ends every process of it at once (SIGKILL), as a crash would. The data folder stays for the next start. */
  readonly kill: () => Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 50;
/** The ports of a server that was killed are free only a moment later. */
const PORTS_FREE_WITHIN_MS = 2_000;

/**
 * Starts the built worker and page on this machine.
 *
 * @returns the server, once `/api/health` answers
 * @throws StartError when a port is taken or another process uses the data folder
 * @throws Error with the last output when it ends early or does not answer within a minute
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  // A server that an earlier run left behind would answer in place of the new one.
  await ensurePortFree(options.port, options.pageUrl === undefined ? "PORT" : "API_PORT", PORTS_FREE_WITHIN_MS);
  await ensurePortFree(options.turnstilePort, "TURNSTILE_PORT", PORTS_FREE_WITHIN_MS);
  lockData(options.dataDir);
  await ensureDirectory(options.dataDir);
  const url = `http://localhost:${options.port}`;
  const turnstile = await serveTurnstile(options.turnstilePort);
  let output = "";
  const group = startGroup(process.execPath, devCommand(options), wranglerEnv(), (text) => {
    output = (output + text).slice(-10_000);
    options.onOutput?.(text);
  });
  const close = async (end: () => Promise<void>): Promise<void> => {
    await end();
    await turnstile.close();
  };
  if (!(await becomesReady(options.port, group))) {
    await close(group.kill);
    throw new Error(`the server did not become ready\n${output.trim()}`);
  }
  return {
    url,
    turnstileUrl: turnstile.url,
    ended: group.ended,
    stop: () => close(group.stop),
    kill: () => close(group.kill),
  };
}

function devCommand(options: ServerOptions): string[] {
  const vars = { ...localVars(options), ...options.vars };
  const page = servedPage(options.dataDir, vars.TURNSTILE_SCRIPT_URL);
  return wranglerArgs(
    "dev",
    "--show-interactive-dev-session=false",
    "--ip=127.0.0.1",
    `--port=${options.port}`,
    "--inspector-port=0",
    `--persist-to=${options.dataDir}`,
    `--assets=${page}`,
    `--log-level=${options.logLevel ?? "warn"}`,
    ...Object.entries(vars).flatMap(([name, value]) => ["--var", `${name}:${value}`]),
  );
}

/** The settings that depend on the ports; all others stand in wrangler.jsonc. */
function localVars({ port, turnstilePort, pageUrl }: ServerOptions) {
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`, ...(pageUrl === undefined ? [] : [pageUrl])];
  return {
    PUBLIC_ORIGINS: origins.join(","),
    TURNSTILE_SITE_KEY: ALWAYS_PASSES_SITE_KEY,
    TURNSTILE_SCRIPT_URL: `http://localhost:${turnstilePort}/turnstile/v0/api.js`,
    SITEVERIFY_URL: `http://127.0.0.1:${turnstilePort}/turnstile/v0/siteverify`,
  };
}

async function becomesReady(port: number, group: ProcessGroup): Promise<boolean> {
  let hasEnded = false;
  void group.ended.then(() => (hasEnded = true));
  const isRunning = (): boolean => !hasEnded;
  const startedMs = performance.now();
  while (isRunning() && performance.now() - startedMs < READY_WITHIN_MS) {
    // What answers after the group's end is another server.
    if (await isHealthy(port)) return isRunning();
    await sleep(LOOK_AGAIN_MS);
  }
  return false;
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(2_000) });
    return answer.ok;
  } catch {
    return false;
  }
}
