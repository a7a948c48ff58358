import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RECEIPT_STORE_STEP_EVENTS } from "../config.ts";
import { evolve } from "../evolve.ts";
import { isSend } from "../effects.ts";
import { chatter, contextOf } from "../testing/context.ts";
import { connectionOf, visit } from "../testing/people.ts";
import { receipt } from "./receipt.ts";

const HEAD = 19;
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

  test("[ST-1] a rise is written when the stream has grown by enough since, for each open socket", () => {
    const context = contextOf({ stream: chatter(HEAD) });
    const rise = (read: number, head: number): boolean => {
      const grown = chatter(head).slice(context.room.recent.head);
      for (const event of grown) evolve(context.room, { kind: "append", event });
      const effects = receipt(context, { type: "receipt", delivered: read, read });
      for (const effect of effects) if (!isSend(effect)) evolve(context.room, effect);
      return effects.some(({ kind }) => kind === "storedReceipt");
    };
    const step = RECEIPT_STORE_STEP_EVENTS;
    expect(rise(1, step - 1)).toBe(false);
    expect(rise(2, step)).toBe(true);
    expect(rise(3, 2 * step - 1)).toBe(false);
    expect(rise(4, 2 * step)).toBe(true);
    evolve(context.room, { kind: "connected", connection: connectionOf(visit("bert"), "socket-2"), receipt: null });
    expect(rise(5, 4 * step - 1)).toBe(false);
    expect(rise(6, 4 * step)).toBe(true);
  });
});
