import { ensurePackages } from "../setup/packages.ts";
import { ensureGenerated } from "./contract.ts";
import { lockData } from "./data-lock.ts";
import { endOnInterrupt, untilInterrupted } from "./interrupt.ts";
import { ensurePage } from "./page.ts";
import { ensurePortFree } from "./ports.ts";
import { startGroup } from "./process-group.ts";
import { reportAndExit } from "./report.ts";
import { startServer } from "./serve.ts";
import { readSettings } from "./settings.ts";
import { Steps } from "./steps.ts";

/**
 * `make dev`: the page from Vite's development server (a change shows at once), the worker behind it (restarts on a
 * change), the contract generated anew on a change of spec/. Vite serves the page without the worker's security
 * headers: what depends on those is looked at with `make start`.
 */
async function dev(): Promise<void> {
  endOnInterrupt();
  const { port, turnstilePort, apiPort, dataDir } = readSettings(process.env, "dev");
  await ensurePortFree(port, "PORT");
  await ensurePortFree(turnstilePort, "TURNSTILE_PORT");
  await ensurePortFree(apiPort, "API_PORT");
  lockData(dataDir);

  const steps = new Steps(1, 5);
  await steps.run("Packages", () => ensurePackages("full"));
  await steps.run("Contract", ensureGenerated);
  // The worker wants a built page to be there, though Vite serves it.
  await steps.run("Web page", ensurePage);
  const onOutput = (text: string): void => void process.stderr.write(text);
  const pageUrl = `http://localhost:${port}`;
  const serverOptions = { port: apiPort, turnstilePort, dataDir, pageUrl, logLevel: "log", onOutput } as const;
  const server = await steps.run(
    "Server",
    () => startServer(serverOptions),
    () => "ready",
  );
  const page = startGroup(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "--host", "127.0.0.1", "--port", String(port), "--strictPort"],
    { ...process.env, CI: "true", API_PORT: String(apiPort) },
    onOutput,
  );
  const generator = startGroup(process.execPath, ["scripts/generate/index.ts", "--watch"], process.env, onOutput);
  console.log(`\nOpen ${pageUrl} (the worker alone: ${server.url}). Ctrl-C ends it.`);
  await untilInterrupted([server, page, generator]);
}

dev().then(() => process.exit(0), reportAndExit);
