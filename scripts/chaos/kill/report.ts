import { platform } from "../../rig/platform.ts";
import { describePercentiles, percentiles } from "./percentiles.ts";
import type { KillOutcome } from "./run.ts";
import type { Verdict } from "./verdict.ts";

const EXAMPLES = 3;

/** A run in lines: what it ran on, how much, what was found, and how to repeat it. */
export function describeKills(outcome: KillOutcome): readonly string[] {
  const { asked, kills, acked, composed, resends, duplicates, ackTimesMs, restartTimesMs, tookMs } = outcome;
  const { variant, seed } = asked;
  return [
    `kill -9 under load, variant ${variant}: ${platform()}`,
    `seed ${seed}, ${kills} kills, ${acked} acked of ${composed} composed, ${resends} resent, ${duplicates} answered as duplicates`,
    `ack ${describePercentiles(percentiles(ackTimesMs))}; ${Math.round((acked * 1000) / tookMs)} acked/s with the kills`,
    `ready again ${describePercentiles(percentiles(restartTimesMs))} after a kill; ${(tookMs / 1000).toFixed(1)} s in all`,
    ...describeVerdict(outcome.verdict),
    boundOf(outcome),
    `repeat: node scripts/chaos/kill/index.ts${variant === "buffered" ? " --mutant" : ""} --seed ${seed} --kills ${asked.kills} --acked ${asked.acked} (the seed decides what is tried, not how the processes race)`,
  ];
}

/** The share of what was acked that is gone, from 0 to 1. */
export const lostShare = ({ verdict, acked }: Pick<KillOutcome, "verdict" | "acked">): number =>
  verdict.lost.length / acked;

const describeVerdict = ({ lost, twice, disorder, altered, answers }: Verdict): readonly string[] => [
  `${lost.length} lost, ${twice.length} stored twice, ${disorder.length} order errors, ${altered.length} altered, ${answers.length} wrong answers`,
  ...[lost, twice, disorder, altered, answers].flatMap((found) => found.slice(0, EXAMPLES).map((one) => `  ${one}`)),
];

/** The rule of three: no loss in N makes a higher rate than 3/N unlikely (95 %). */
const boundOf = ({ verdict, acked }: KillOutcome): string =>
  verdict.lost.length === 0
    ? `0 of ${acked} bounds the rate of loss at 3/N = ${(3 / acked).toExponential(1)} (95 %)`
    : `${(100 * lostShare({ verdict, acked })).toFixed(1)} % of what was acked is gone`;
