import type { HttpFuzzReport } from "./run.ts";

/** The figures of a run in lines: what was sent, what came, and each thing that was wrong with one answer that shows it. */
export function describeHttpFuzz({ seed, requests, statuses, done, faults }: HttpFuzzReport): string[] {
  const counts = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  const kinds = Object.entries(Object.groupBy(faults, ({ wrong }) => wrong.join("; ")));
  return [
    `seed ${seed}, ${requests} requests, ${done.size} operations done at least once, ${faults.length} answers wrong`,
    counts.join(", "),
    ...kinds.flatMap(([wrong, all = []]) => [
      `- ${all.length} x ${wrong}, such as`,
      ...all.slice(0, 1).flatMap(({ request, answer }) => [`  ${request}`, `  ${answer}`]),
    ]),
  ];
}
