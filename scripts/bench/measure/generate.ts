import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Job, Progress, Report, Saying } from "../generator/job.ts";

const MAIN = fileURLToPath(new URL("../generator/main.ts", import.meta.url));

/**
 * Does a job in a generator of its own process.
 *
 * @param onProgress called when the generator says where it is, in this process
 * @throws Error with the reason, when a client is lost or the job takes longer than `withinMs`
 */
export function generate(job: Job, withinMs: number, onProgress: (progress: Progress) => void): Promise<Report> {
  const generator = fork(MAIN, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  return new Promise<Report>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`nothing was measured within ${withinMs} ms`)), withinMs);
    generator.on("message", (saying: Saying) => {
      switch (saying.kind) {
        case "progress":
          return onProgress(saying.progress);
        case "report":
          return resolve(saying.report);
        case "failed":
          return reject(new Error(saying.reason));
      }
    });
    generator.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`the generator ended with ${code}`));
    });
    generator.send(job);
  }).finally(() => generator.kill("SIGKILL"));
}
