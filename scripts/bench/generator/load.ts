import { setTimeout as sleep } from "node:timers/promises";
import { monotonicMs } from "./clock.ts";
import type { LoadJob, LoadReport, Progress } from "./job.ts";
import { joinAll, type Member } from "./member.ts";
import { Schedule } from "./schedule.ts";
import { startTicker } from "./ticker.ts";
import { Times } from "./times.ts";

/** A load that every server bears, for as long as just-in-time compilers need. */
const WARM_UP_PER_SECOND = 18_000;
const WARM_UP_MS = 800;
/** The load itself goes on for so long before it is looked at: a queue that grows has begun by then. */
const SETTLE_MS = 300;
/** The thread of the ticker needs time to start. */
const LEAD_MS = 80;
/** What is still on its way at the end is waited for so long, unless there is too much of it. */
const STRAGGLE_MS = 1_000;
const HOPELESS = 0.5;

/** Puts a load on a server: warms it up, raises the rate, and then measures for as long as the job says. */
export async function runLoad(
  job: LoadJob,
  onLost: (reason: string) => void,
  onProgress: (progress: Progress) => void,
): Promise<LoadReport> {
  const offered = (job.deliveriesPerSecond * job.windowMs) / 1000;
  const latencies = new Times(Math.ceil(offered * 2));
  const lags = new Times(Math.ceil(offered));
  let isMeasuring = false;
  /** Messages that were due from here on must come, each to everyone. */
  let fromMicros = Infinity;
  let said = 0;
  let deliveries = 0;
  let complaint: string | null = null;
  const members = await joinAll(job.urls, job.language, {
    onMessage: (dueMicros) => {
      if (dueMicros >= fromMicros) deliveries += 1;
      if (isMeasuring) latencies.add(monotonicMs() - dueMicros / 1000);
    },
    onComplaint: (words) => {
      complaint ??= words;
    },
    onLost,
  });

  const speakers = new Speakers(members, (dueMicros) => {
    if (dueMicros >= fromMicros) said += 1;
    if (isMeasuring) lags.add(monotonicMs() - dueMicros / 1000);
  });
  const { deliveriesPerSecond, windowMs } = job;
  await speakers.speak(WARM_UP_PER_SECOND, WARM_UP_MS);
  const spoken = speakers.speak(deliveriesPerSecond, SETTLE_MS + windowMs);
  await sleep(LEAD_MS + SETTLE_MS);
  onProgress("begin");
  isMeasuring = true;
  const startCpu = process.cpuUsage();
  const startMs = monotonicMs();
  fromMicros = startMs * 1000;
  await spoken;
  isMeasuring = false;
  const measuredMs = monotonicMs() - startMs;
  const cpu = process.cpuUsage(startCpu);
  onProgress("end");

  const isHopeless = latencies.count < offered * HOPELESS;
  const missing = (): number => said * members.length - deliveries;
  const giveUpMs = monotonicMs() + STRAGGLE_MS;
  while (!isHopeless && missing() > 0 && monotonicMs() < giveUpMs) await sleep(5);
  for (const member of members) member.leave();
  return {
    kind: "load",
    measuredMs,
    deliveredPerSecond: (latencies.count / measuredMs) * 1000,
    latencyMs: latencies.spread(),
    missing: isHopeless ? null : missing(),
    complaint,
    lagMs: lags.spread(),
    generatorCpuS: (cpu.user + cpu.system) / 1e6,
  };
}

/** Lets all members of a room speak in turn. */
class Speakers {
  readonly #members: readonly Member[];
  readonly #onSaid: (dueMicros: number) => void;
  #said = 0;

  constructor(members: readonly Member[], onSaid: (dueMicros: number) => void) {
    this.#members = members;
    this.#onSaid = onSaid;
  }

  async speak(deliveriesPerSecond: number, durationMs: number): Promise<void> {
    const startMs = monotonicMs() + LEAD_MS;
    const perSecond = deliveriesPerSecond / this.#members.length;
    const schedule = new Schedule({ startMs, perSecond, durationMs });
    await new Promise<void>((resolve) => {
      const ticker = startTicker(schedule, () => {
        schedule.take(monotonicMs(), (dueMs) => this.#say(Math.round(dueMs * 1000)));
        if (monotonicMs() >= startMs + durationMs) void ticker.stop().then(resolve);
      });
    });
  }

  #say(dueMicros: number): void {
    this.#members[this.#said % this.#members.length]?.say(this.#said, dueMicros);
    this.#said += 1;
    this.#onSaid(dueMicros);
  }
}
