import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { endOnInterrupt } from "../start/interrupt.ts";
import { reportAndExit } from "../start/report.ts";
import { judge } from "./goals.ts";
import { describeMachine, thisMachine } from "./machine.ts";
import { readOptions } from "./options.ts";
import { roomChart } from "./report/chart.ts";
import { benchSection, withSection } from "./report/section.ts";
import { plainTable } from "./report/table.ts";
import { goalTable, idleTable, loadTable, resumeTable } from "./report/tables.ts";
import { summarise } from "./results.ts";
import { runRounds } from "./run.ts";
import { ensurePeers } from "./servers/peers.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const REPORTS = `${ROOT}test-results/bench`;
const RESULTS = `${ROOT}scripts/bench/results`;
const OPERATIONS = `${ROOT}OPERATIONS.md`;

/** `make bench`: the room against its peers, in one run on one machine. Goals are reported, not demanded. */
async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  endOnInterrupt();
  await ensurePeers();
  const machine = thisMachine();
  console.log(`${describeMachine(machine)}\n`);

  const results = summarise(await runRounds(options, (line) => console.log(line)));
  const goals = judge(results);
  for (const table of [loadTable(results), idleTable(results), resumeTable(results), goalTable(goals)]) {
    console.log(`\n${plainTable(table)}`);
  }

  const json = `${JSON.stringify({ machine, goals, ...results }, null, 2)}\n`;
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(`${REPORTS}/room.json`, json);
  if (!options.write) return;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}/room.json`, json);
  writeFileSync(`${RESULTS}/room.svg`, `${roomChart(results, machine)}\n`);
  writeFileSync(OPERATIONS, withSection(readFileSync(OPERATIONS, "utf8"), benchSection(results, goals, machine)));
}

bench().then(() => process.exit(0), reportAndExit);
