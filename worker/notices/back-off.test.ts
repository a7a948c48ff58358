import { expect, test } from "vitest";
import { backOffMs, FIRST_RETRY_MS, LAST_RETRY_MS } from "./back-off.ts";

test("[ME-8] tries grow apart, by twice each time, up to a cap, and go on for ever", () => {
  const waits = Array.from({ length: 8 }, (_, index) => backOffMs(index + 1));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  expect([waits[0], backOffMs(100_000)]).toEqual([FIRST_RETRY_MS, LAST_RETRY_MS]);
});
