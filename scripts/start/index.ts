import { ensurePackages } from "../setup/packages.ts";
import { ensureGenerated } from "./contract.ts";
import { lockData } from "./data-lock.ts";
import { ensureDirectory } from "./directory.ts";
import { endOnInterrupt, untilInterrupted } from "./interrupt.ts";
import { ensurePage } from "./page.ts";
import { ensurePortFree } from "./ports.ts";
import { reportAndExit } from "./report.ts";
import { startServer, type RunningServer } from "./serve.ts";
import { readSettings } from "./settings.ts";
import { Steps } from "./steps.ts";

/** `make start`: from a fresh clone to a running messenger, with nothing but npm. */
async function start(): Promise<void> {
  endOnInterrupt();
  const { port, turnstilePort, dataDir } = readSettings(process.env, "start");
  await ensurePortFree(port, "PORT");
  await ensurePortFree(turnstilePort, "TURNSTILE_PORT");
  lockData(dataDir);

  // The first line is the one of scripts/setup/node.sh.
  const steps = new Steps(1, 5);
  await steps.run("Packages", () => ensurePackages("run"));
  await steps.run("Contract", ensureGenerated);
  await steps.run(
    "Page and data",
    () => Promise.all([ensurePage(), ensureDirectory(dataDir)]),
    ([page, data]) => `page ${page}, data ${data}`,
  );
  const onOutput = (text: string): void => void process.stderr.write(text);
  const launch = (): Promise<RunningServer> => startServer({ port, turnstilePort, dataDir, onOutput });
  const server = await steps.run("Server", launch, () => "ready");
  console.log(`\nCF Messenger runs at ${server.url}. Ctrl-C ends it.`);
  await untilInterrupted([server]);
}

start().catch(reportAndExit);
