import { describe, expect, test } from "vitest";
import { REFUSED_OPENINGS_PER_MINUTE, SOCKET_OPENINGS_PER_MINUTE } from "../../generated/contract/limits.ts";
import { OPENING_PATIENCE_MS } from "./limits.ts";
import { Openings, type Turn } from "./openings.ts";
import { MemoryStamps } from "./testing/memory-stamps.ts";

const NOW = 1_800_000_000_000;
const MINUTE_MS = 60_000;
const REFUSED = REFUSED_OPENINGS_PER_MINUTE;
const ALL = SOCKET_OPENINGS_PER_MINUTE;

/** So many ask at once; gives the turns as they come. */
function crowd(openings: Openings, count: number): Turn[] {
  const turns: Turn[] = [];
  for (let number = 0; number < count; number += 1) openings.ask(NOW, (turn) => turns.push(turn));
  return turns;
}

/** Settles whoever was admitted, until nobody new is. */
function settleAll(openings: Openings, turns: readonly Turn[], isLive: boolean): void {
  // The list grows while others are called in.
  for (const turn of turns) if (turn.kind === "admitted") openings.settle(turn.openingId, isLive, NOW);
}

const admitted = (turns: readonly Turn[]): number => turns.filter(({ kind }) => kind === "admitted").length;

describe("[LM-12] many who ask at once from one address", () => {
  test("with live sessions all get in, as far as openings go", () => {
    const openings = new Openings(new MemoryStamps());
    const turns = crowd(openings, ALL);
    expect(turns).toHaveLength(REFUSED);
    settleAll(openings, turns, true);
    expect(admitted(turns)).toBe(ALL);
    expect(crowd(openings, 1)).toEqual([{ kind: "refused", waitMs: MINUTE_MS }]);
  });

  test("S23: without sessions, an account is asked for so many of a thousand and no more", () => {
    const openings = new Openings(new MemoryStamps());
    const turns = crowd(openings, 1_000);
    expect(turns).toHaveLength(REFUSED + 1_000 - ALL);
    settleAll(openings, turns, false);
    expect(turns).toHaveLength(1_000);
    expect(admitted(turns)).toBe(REFUSED);
    expect(turns.at(-1)).toEqual({ kind: "refused", waitMs: MINUTE_MS });
  });

  test("wait their turn and no longer than patience; what is never settled counts as refused", () => {
    const openings = new Openings(new MemoryStamps());
    const turns = crowd(openings, REFUSED + 1);
    openings.giveUp(NOW + OPENING_PATIENCE_MS - 1);
    expect(turns).toHaveLength(REFUSED);
    openings.giveUp(NOW + OPENING_PATIENCE_MS);
    expect(turns.at(-1)).toEqual({ kind: "refused", waitMs: MINUTE_MS - OPENING_PATIENCE_MS });
  });

  test("one that turns out to be live after all makes room again", () => {
    const openings = new Openings(new MemoryStamps());
    const turns = crowd(openings, REFUSED);
    openings.giveUp(NOW + OPENING_PATIENCE_MS);
    const [first] = turns;
    if (first?.kind === "admitted") openings.settle(first.openingId, true, NOW + OPENING_PATIENCE_MS);
    expect(admitted(crowd(openings, 2))).toBe(1);
  });
});
