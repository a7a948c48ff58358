import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RECEIPT_STORE_STEP_MS } from "../config.ts";
import { evolve } from "../evolve.ts";
import { isSend } from "../effects.ts";
import { chatter, contextOf } from "../testing/context.ts";
import { NOON } from "../testing/people.ts";
import { receipt } from "./receipt.ts";

const HEAD = 20;
const positions = fc.integer({ min: 0, max: 40 });

describe("receipt", () => {
  test("[ST-1] receipts only rise and never pass the head, and everyone hears of every rise", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ delivered: positions, read: positions })), (commands) => {
        const context = contextOf({ stream: chatter(HEAD) });
        let known = { delivered: 0, read: 0 };
        for (const command of commands) {
          const effects = receipt(context, { type: "receipt", ...command });
          for (const effect of effects) if (!isSend(effect)) evolve(context.room, effect);
          const next = context.room.receipts.get("anna") ?? known;
          expect(next.delivered).toBe(Math.min(HEAD, Math.max(known.delivered, command.delivered, command.read)));
          expect(next.read).toBe(Math.min(HEAD, Math.max(known.read, command.read)));
          const rose = next.delivered > known.delivered || next.read > known.read;
          expect(effects.filter(isSend)).toEqual(
            rose
              ? [
                  {
                    kind: "tellAll",
                    event: { type: "receipt", userId: "anna", delivered: next.delivered, read: next.read },
                  },
                ]
              : [],
          );
          known = next;
        }
      }),
    );
  });

  test("[ST-1] a rise is written at once, then at most once in a while", () => {
    const context = contextOf({ stream: chatter(HEAD) });
    const rise = (read: number, now: number): boolean => {
      const effects = receipt({ ...context, now }, { type: "receipt", delivered: read, read });
      for (const effect of effects) if (!isSend(effect)) evolve(context.room, effect);
      return effects.some(({ kind }) => kind === "storedReceipt");
    };
    expect(rise(1, NOON)).toBe(true);
    expect(rise(2, NOON + 1)).toBe(false);
    expect(rise(3, NOON + RECEIPT_STORE_STEP_MS - 1)).toBe(false);
    expect(rise(4, NOON + RECEIPT_STORE_STEP_MS)).toBe(true);
  });
});
