import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HISTORY_MIN_EVENTS, HOT_EVENTS, PAGE_MAX_EVENTS, REPLAY_MAX_EVENTS } from "../../generated/contract/limits.ts";
import { PARTITION_EVENTS, RECENT_EVENTS } from "./config.ts";
import { evolve, type RoomState } from "./evolve.ts";
import { readPage } from "./page.ts";
import { isPruneDue, prunable } from "./pruning.ts";
import { Recent } from "./recent.ts";
import { chatter, contextOf, said } from "./testing/context.ts";
import type { MemoryStore } from "./testing/memory-store.ts";

/** A room of which only its head and the lowest seq that it keeps matter. */
const roomAt = (head: number, firstSeq = 1) => ({ firstSeq, recent: new Recent(head === 0 ? [] : [said(head)]) });

/** A room of 300 events that keeps those above 100. */
function prunedRoom(): { readonly room: RoomState; readonly log: MemoryStore } {
  const { room, log } = contextOf({ stream: chatter(300) });
  const change = { kind: "pruned", firstSeq: 101 } as const;
  log.commit([change]);
  evolve(room, change);
  return { room, log };
}

describe("pruning", () => {
  test.each([0, 1, PARTITION_EVENTS, HISTORY_MIN_EVENTS, HISTORY_MIN_EVENTS + PARTITION_EVENTS - 1])(
    "[RM-11] a room of %i events keeps all of them",
    (head) => {
      expect(isPruneDue(roomAt(head))).toBe(false);
      expect(prunable(roomAt(head))).toEqual([]);
    },
  );

  test("[RM-11] the oldest partition goes when historyMinEvents lie above it, and not again before the next one may", () => {
    const head = HISTORY_MIN_EVENTS + PARTITION_EVENTS;
    expect(prunable(roomAt(head))).toEqual([{ kind: "pruned", firstSeq: PARTITION_EVENTS + 1 }]);
    expect(isPruneDue(roomAt(head, PARTITION_EVENTS + 1))).toBe(false);
    expect(isPruneDue(roomAt(head + PARTITION_EVENTS - 1, PARTITION_EVENTS + 1))).toBe(false);
    expect(isPruneDue(roomAt(head + PARTITION_EVENTS, PARTITION_EVENTS + 1))).toBe(true);
  });

  test("[RM-11] however late it comes, historyMinEvents stay, whole partitions go, and less than one too many is left", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (head) => {
        const [change] = prunable(roomAt(head));
        const firstSeq = change?.kind === "pruned" ? change.firstSeq : 1;
        const kept = head - firstSeq + 1;
        expect(kept).toBeGreaterThanOrEqual(Math.min(head, HISTORY_MIN_EVENTS));
        expect(kept).toBeLessThan(HISTORY_MIN_EVENTS + PARTITION_EVENTS);
        expect(firstSeq % PARTITION_EVENTS).toBe(1);
        expect(isPruneDue(roomAt(head, firstSeq))).toBe(false);
      }),
    );
  });

  test("[RM-11] what is kept is more than anybody is sent without asking, and more than memory holds", () => {
    expect(HISTORY_MIN_EVENTS).toBeGreaterThan(Math.max(REPLAY_MAX_EVENTS, HOT_EVENTS, RECENT_EVENTS));
  });
});

describe("pages of a pruned room", () => {
  test.each([
    { name: "the page above the floor", before: 201, limit: 50, first: 151, last: 200, more: true },
    { name: "one event above the floor", before: 103, limit: 1, first: 102, last: 102, more: true },
    { name: "exactly down to the floor", before: 151, limit: 50, first: 101, last: 150, more: false },
    { name: "cut at the floor", before: 121, limit: 50, first: 101, last: 120, more: false },
  ])("[HT-7] $name", ({ before, limit, first, last, more }) => {
    const { room, log } = prunedRoom();
    const page = readPage(room, log, { before, limit });
    expect(page.events.map(({ seq }) => seq)).toEqual(
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    expect(page.more).toBe(more);
  });

  test.each([101, 100, 50, 1])("[HT-7] nothing lies below %i, and no more either", (before) => {
    const { room, log } = prunedRoom();
    expect(readPage(room, log, { before, limit: PAGE_MAX_EVENTS })).toMatchObject({ events: [], more: false });
  });
});
