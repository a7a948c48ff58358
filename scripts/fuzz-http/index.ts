import { parseArgs } from "node:util";
import { readContract } from "./contract.ts";
import { startFuzzedServer } from "./local-server.ts";
import { describeHttpFuzz } from "./report.ts";
import { fuzzHttp } from "./run.ts";

// `npm run fuzz:http -- --seed 7 --requests 1000`: fuzzes a server of its own from the OpenAPI document alone (S26).
const { values } = parseArgs({
  options: { seed: { type: "string" }, requests: { type: "string", default: "20000" } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 29);
const server = await startFuzzedServer();
try {
  const startedMs = performance.now();
  const report = await fuzzHttp(readContract(), server.site, seed, Number(values.requests));
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log([...describeHttpFuzz(report), `${seconds} s; repeat with --seed ${seed}`].join("\n"));
  if (report.faults.length > 0) process.exitCode = 1;
} finally {
  await server.stop();
}
