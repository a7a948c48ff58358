import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startOurs } from "../servers/ours.ts";
import type { BenchServer } from "../servers/server.ts";
import { measureLoad, measureResume } from "./measure.ts";

describe("the benchmark of this room", () => {
  let server: BenchServer;
  beforeAll(async () => {
    server = await startOurs();
  });
  afterAll(() => server.stop());

  it("sees every delivery come, without a complaint", async () => {
    const sample = await measureLoad(server, { clients: 30, deliveriesPerSecond: 3_000, windowMs: 1_000 });
    expect(sample).toMatchObject({ missing: 0, complaint: null });
    expect(sample.p50Ms).toBeGreaterThan(0);
    expect(sample.cpuPer100kS).toBeGreaterThan(0);
  });

  it("[RS-2] sees every resume bring all that was missed", async () => {
    expect(await measureResume(server, 500, 5)).toHaveLength(5);
  });
});
