import { parseArgs } from "node:util";
import { LOAD_KEYS } from "./measure/loads.ts";
import type { Plan } from "./run.ts";
import { SERVER_NAMES, type ServerName } from "./servers/server.ts";

/** What the command line asks for. */
export interface Options extends Plan {
  /** Whether the figures and the chart in the repository are written anew. */
  readonly write: boolean;
}

const ROUNDS = 3;
const EVERYONE = SERVER_NAMES.join(",");
const QUICK_WINDOW_MS = 500;

/**
 * Reads the command line: `--quick` for one short round, `--rounds 5`, `--servers ours,bare`, `--loads 30@135000,100@54000`,
 * `--write`.
 *
 * @throws Error in one line for what cannot be understood
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      servers: { type: "string", default: EVERYONE },
      loads: { type: "string", default: "" },
      write: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 1 : ROUNDS));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds} is no number of rounds`);
  const isWhole = !values.quick && values.loads === "" && values.servers === EVERYONE;
  if (values.write && !isWhole) throw new Error("--write is for whole runs: no --quick, --servers or --loads with it");
  return {
    rounds,
    servers: values.servers.split(",").map(serverNamed),
    loads: values.loads
      .split(",")
      .filter((load) => load !== "")
      .map(loadOf),
    windowMs: values.quick ? QUICK_WINDOW_MS : null,
    write: values.write,
  };
}

function serverNamed(name: string): ServerName {
  const server = SERVER_NAMES.find((each) => each === name);
  if (server === undefined) throw new Error(`there is no server "${name}"; there are: ${SERVER_NAMES.join(", ")}`);
  return server;
}

function loadOf(key: string): string {
  if (!LOAD_KEYS.includes(key)) throw new Error(`there is no load "${key}"; there are: ${LOAD_KEYS.join(", ")}`);
  return key;
}
