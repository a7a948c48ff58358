import { setTimeout as sleep } from "node:timers/promises";
import type { IdleJob, IdleReport, Progress } from "./job.ts";
import { joinAll } from "./member.ts";

/** What comes with arriving is over by then. */
const CALM_MS = 500;
/** For whoever looks at the server's memory. */
const LOOK_MS = 200;

/** Lets few clients come and then many, who all say nothing, with a pause after each for a look at the server. */
export async function runIdle(
  job: IdleJob,
  onLost: (reason: string) => void,
  onProgress: (progress: Progress) => void,
): Promise<IdleReport> {
  const silent = { onMessage: () => undefined, onComplaint: () => undefined, onLost };
  const few = await joinAll(job.urls.slice(0, job.few), job.language, silent);
  await sleep(CALM_MS);
  onProgress("begin");
  await sleep(LOOK_MS);
  const others = await joinAll(job.urls.slice(job.few), job.language, silent);
  await sleep(CALM_MS);
  onProgress("end");
  await sleep(LOOK_MS);
  for (const member of [...few, ...others]) member.leave();
  return { kind: "idle" };
}
