import type { Goal } from "../goals.ts";
import { describeMachine, type Machine } from "../machine.ts";
import { FIXED_LOADS, LADDERS } from "../measure/loads.ts";
import type { Results } from "../results.ts";
import { CONTESTANTS } from "../servers/contestants.ts";
import { SERVER_NAMES } from "../servers/server.ts";
import { markdownTable } from "./table.ts";
import { goalTable, idleTable, overviewTable, resumeTable } from "./tables.ts";

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";

/** What OPERATIONS.md says of a run. */
export function benchSection(results: Results, goals: readonly Goal[], machine: Machine): string {
  const servers = {
    head: ["server", "what it does"],
    rows: SERVER_NAMES.map((name) => [CONTESTANTS[name].title, CONTESTANTS[name].does]),
  };
  const rounds = Math.max(...results.loads.map((row) => row.rounds));
  return [
    `Measured with \`make bench\` on ${describeMachine(machine)}.`,
    "Plain `workerd serve` on loopback, permessage-deflate off everywhere, one server at a time on the machine of its",
    `generator, ${rounds} rounds with the servers in turn; medians, with the range in parentheses. Open loop: senders keep their`,
    "schedule whatever the server does, and latency counts from when a message was due. A delivery is one message that",
    "reaches one client; CPU is the server's, for 100,000 deliveries. A server holds a load when at least 98 % of it arrives",
    "while it is offered, all of it soon after, and p99 stays below 500 ms. Everything that was measured, the generator's own",
    "CPU and lag too: `scripts/bench/results/room.json`.",
    "",
    "![The chart of the figures below](scripts/bench/results/room.svg)",
    "",
    markdownTable(servers),
    "",
    "30 clients, p50 / p99:",
    "",
    markdownTable(overviewTable(results, FIXED_LOADS)),
    "",
    "Larger rooms, p50 / p99; who does not hold a load is not put under the next:",
    "",
    markdownTable(overviewTable(results, LADDERS.flat())),
    "",
    markdownTable(idleTable(results)),
    "",
    markdownTable(resumeTable(results)),
    "",
    "The goals in this run:",
    "",
    markdownTable(goalTable(goals)),
  ].join("\n");
}

/** Puts the section between its marks in a document; at the end, with a heading, where there are none. */
export function withSection(document: string, section: string): string {
  const marked = `${BEGIN}\n${section}\n${END}`;
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END, begin);
  if (begin === -1 || end === -1) return `${document.trimEnd()}\n\n## Benchmark\n\n${marked}\n`;
  return document.slice(0, begin) + marked + document.slice(end + END.length);
}
