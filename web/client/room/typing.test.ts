import * as fc from "fast-check";
import { expect, it } from "vitest";
import { TYPING_EVERY_MS, TYPING_TTL_MS } from "../../../generated/contract/limits.ts";
import { NOT_TYPING, tellTyping, withoutExpired } from "./typing.ts";

it("[ST-3] tells that we type at most every two seconds, whatever the keys do", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(900), { maxLength: 60 }), (gaps) => {
      let now = 0;
      let own = NOT_TYPING;
      const told: number[] = [];
      for (const gap of gaps) {
        now += gap;
        const next = tellTyping(own, true, now);
        if (next !== null) told.push(now);
        own = next ?? own;
      }
      const spans = told.slice(1).map((at, index) => at - (told[index] ?? 0));
      expect(Math.min(TYPING_EVERY_MS, ...spans)).toBe(TYPING_EVERY_MS);
    }),
  );
});

it("[ST-3] tells that we stopped only while others may still show us", () => {
  expect(tellTyping(NOT_TYPING, false, 0)).toBeNull();
  expect(tellTyping({ toldAt: 0 }, false, TYPING_TTL_MS - 1)).toEqual(NOT_TYPING);
  expect(tellTyping({ toldAt: 0 }, false, TYPING_TTL_MS)).toBeNull();
});

it("[ST-3] a clock that was set back does not silence us, nor leave a stale indicator", () => {
  expect(tellTyping({ toldAt: 5000 }, true, 0)).toEqual({ toldAt: 0 });
  expect(withoutExpired(new Map([["ben", 5_000_000]]), 1000).size).toBe(0);
});
