import { array, assert, integer, nat, property, record } from "fast-check";
import { expect, it } from "vitest";
import { MOST_WAITING, slotFor, type Slot } from "./queue.ts";

it("plays one at its time, and the next when it is over", () => {
  const first = slotFor(1000, 3000, []);
  expect(first).toEqual({ fromMs: 1000, untilMs: 4000 });
  expect(slotFor(1500, 2000, first ? [first] : [])).toEqual({ fromMs: 4000, untilMs: 6000 });
  expect(slotFor(9000, 2000, first ? [first] : [])).toEqual({ fromMs: 9000, untilMs: 11_000 });
});

it("never plays two at once, and lets only so many wait", () => {
  const wish = record({ fromMs: nat(20_000), lengthMs: integer({ min: 1, max: 4000 }) });
  assert(
    property(array(wish), (wishes) => {
      const taken: Slot[] = [];
      for (const { fromMs, lengthMs } of wishes) {
        const slot = slotFor(fromMs, lengthMs, taken);
        if (!slot) continue;
        expect(slot.fromMs).toBeGreaterThanOrEqual(Math.max(fromMs, taken.at(-1)?.untilMs ?? 0));
        taken.push(slot);
      }
      expect(taken.length).toBeLessThanOrEqual(MOST_WAITING + 1);
    }),
  );
});
