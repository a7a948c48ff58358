import { runIdle } from "./idle.ts";
import type { Job, Progress, Report, Saying } from "./job.ts";
import { runLoad } from "./load.ts";
import { runResume } from "./resume.ts";

/** The generator's process: takes one job from its parent, does it, says how it went, and ends. */
const say = (saying: Saying, andThen = (): void => undefined): void => void process.send?.(saying, andThen);

/** A job that lost a client has nothing more to measure. */
const lose = (reason: string): void => say({ kind: "failed", reason }, () => process.exit());

const onProgress = (progress: Progress): void => say({ kind: "progress", progress });

function run(job: Job): Promise<Report> {
  switch (job.kind) {
    case "load":
      return runLoad(job, lose, onProgress);
    case "idle":
      return runIdle(job, lose, onProgress);
    case "resume":
      return runResume(job, lose);
  }
}

process.once("message", (job: Job) => {
  run(job).then(
    (report) => say({ kind: "report", report }, () => process.exit()),
    (error: unknown) => lose(error instanceof Error ? error.message : String(error)),
  );
});
// Nothing stays behind when the bench itself ends.
process.once("disconnect", () => process.exit());
