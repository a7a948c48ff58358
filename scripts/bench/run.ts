import { FIXED_LOADS, LADDERS, keyOf, nameOf, type Load } from "./measure/loads.ts";
import { measureIdle, measureLoad, measureResume, type LoadSample } from "./measure/measure.ts";
import type { Attempt, Attempts, LoadAttempt, Outcome } from "./results.ts";
import { CONTESTANTS } from "./servers/contestants.ts";
import type { BenchServer, ServerName } from "./servers/server.ts";

/** What is to be measured. */
export interface Plan {
  readonly rounds: number;
  readonly servers: readonly ServerName[];
  /** Only loads with these keys are put on, and nothing else is measured; everything where it is empty. */
  readonly loads: readonly string[];
  /** Makes every window this short, for a look; null for as long as it takes. */
  readonly windowMs: number | null;
}

const IDLE_FEW = 100;
const IDLE_MANY = 500;
const MISSED_EVENTS = 500;
const RESUMES = 50;

/**
 * Measures everything in every round, one server after the other under the same load, so that what the machine does
 * meanwhile meets all of them alike. Each measurement has a server of its own, which ends with it. A server that fails
 * does not keep the others from being measured.
 *
 * @param onLine gets a line for each measurement
 */
export async function runRounds(plan: Plan, onLine: (line: string) => void): Promise<Attempts> {
  const rounds: Attempts[] = [];
  for (let number = 1; number <= plan.rounds; number += 1) {
    const round = new Round(plan, (line) => onLine(`${number}/${plan.rounds}  ${line}`));
    rounds.push(await round.run());
  }
  return {
    loads: rounds.flatMap(({ loads }) => loads),
    idle: rounds.flatMap(({ idle }) => idle),
    resume: rounds.flatMap(({ resume }) => resume),
  };
}

/** One round: everything is measured once. */
class Round {
  readonly #plan: Plan;
  readonly #onLine: (line: string) => void;
  readonly #loads: LoadAttempt[] = [];
  readonly #idle: Attempt<number>[] = [];
  readonly #resume: Attempt<readonly number[]>[] = [];

  constructor(plan: Plan, onLine: (line: string) => void) {
    this.#plan = plan;
    this.#onLine = onLine;
  }

  async run(): Promise<Attempts> {
    const { servers, loads } = this.#plan;
    for (const load of FIXED_LOADS.filter((each) => isWanted(this.#plan, each))) {
      for (const server of servers) await this.#putUnder(server, load);
    }
    for (const ladder of LADDERS) await this.#climb(ladder.filter((each) => isWanted(this.#plan, each)));
    if (loads.length === 0) await this.#lookAtTheRest();
    return { loads: this.#loads, idle: this.#idle, resume: this.#resume };
  }

  /** Who does not hold a load is not put under the next. */
  async #climb(ladder: readonly Load[]): Promise<void> {
    let climbers = this.#plan.servers;
    for (const load of ladder) {
      const standing: ServerName[] = [];
      for (const server of climbers) if (await this.#putUnder(server, load)) standing.push(server);
      climbers = standing;
    }
  }

  /** @returns whether the server holds the load */
  async #putUnder(server: ServerName, load: Load): Promise<boolean> {
    const windowMs = this.#plan.windowMs ?? load.windowMs;
    const outcome = await attempt(server, (running) => measureLoad(running, { ...load, windowMs }));
    this.#loads.push({ server, load, outcome });
    this.#note(server, nameOf(load), say(outcome, sayLoad));
    return outcome.kind === "measured" && outcome.value.holds;
  }

  async #lookAtTheRest(): Promise<void> {
    for (const server of this.#plan.servers) {
      const outcome = await attempt(server, (running) => measureIdle(running, IDLE_FEW, IDLE_MANY));
      this.#idle.push({ server, outcome });
      this.#note(
        server,
        "idle sockets",
        say(outcome, (bytes) => `${(bytes / 1000).toFixed(0)} kB each`),
      );
    }
    // No other server here has a history to resume from.
    if (!this.#plan.servers.includes("ours")) return;
    const outcome = await attempt("ours", (running) => measureResume(running, MISSED_EVENTS, RESUMES));
    this.#resume.push({ server: "ours", outcome });
    this.#note(
      "ours",
      "resume",
      say(outcome, (times) => `${times.length} times, ${Math.max(...times).toFixed(1)} ms at most`),
    );
  }

  #note(server: ServerName, what: string, said: string): void {
    this.#onLine(`${what.padEnd(24)} ${CONTESTANTS[server].title.padEnd(26)} ${said}`);
  }
}

const isWanted = ({ loads }: Plan, load: Load): boolean => loads.length === 0 || loads.includes(keyOf(load));

/** Starts a server, measures, and ends the server, whatever happens. */
async function attempt<Value>(
  name: ServerName,
  measure: (server: BenchServer) => Promise<Value>,
): Promise<Outcome<Value>> {
  try {
    const server = await CONTESTANTS[name].start();
    try {
      return { kind: "measured", value: await measure(server) };
    } finally {
      await server.stop();
    }
  } catch (error) {
    return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}

const say = <Value>(outcome: Outcome<Value>, sayValue: (value: Value) => string): string =>
  outcome.kind === "measured" ? sayValue(outcome.value) : `failed: ${outcome.reason}`;

const sayLoad = (sample: LoadSample): string =>
  [
    `${Math.round(sample.deliveredPerSecond).toLocaleString("en")}/s`.padStart(10),
    `p50 ${sample.p50Ms.toFixed(2)} ms`,
    `p99 ${sample.p99Ms.toFixed(1)} ms`,
    `CPU ${sample.cpuPer100kS.toFixed(2)} s`,
    `generator ${sample.generatorCpuPer100kS.toFixed(2)} s`,
    ...(sample.isGeneratorBound ? ["generator-bound"] : []),
    ...(sample.holds ? [] : ["does not hold"]),
    ...(sample.missing === null || sample.missing === 0 ? [] : [`${sample.missing} missing`]),
    ...(sample.complaint === null ? [] : [sample.complaint]),
  ].join("  ");
