import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ASKS_PER_WINDOW, ASKS_WINDOW_MS } from "../../../generated/contract/limits.ts";
import { ask } from "./asks.ts";

const BEGIN = 1_800_000_000_000;

test("[LM-13] in no window are more than asksPerWindow people asked, and who waits as told gets through", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ wait: fc.nat({ max: ASKS_WINDOW_MS }), count: fc.integer({ min: 1, max: 20 }) })),
      (steps) => {
        let now = BEGIN;
        let times: readonly number[] = [];
        const all: number[] = [];
        for (const { wait, count } of steps) {
          now += wait;
          const first = ask(times, count, now);
          const waits = first.kind === "tooMany" ? first.retryAfterMs : 0;
          // A millisecond earlier it would not have fitted.
          const early = ask(times, count, now + Math.max(0, waits - 1));
          expect(early.kind).toBe(first.kind);
          now += waits;
          const then = ask(times, count, now);
          if (then.kind === "tooMany") throw new Error("waited in vain");
          times = then.times;
          all.push(...Array.from({ length: count }, () => now));
          expect(all.filter((at) => at > now - ASKS_WINDOW_MS).length).toBeLessThanOrEqual(ASKS_PER_WINDOW);
        }
      },
    ),
  );
});
