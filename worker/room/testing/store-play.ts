import * as fc from "fast-check";
import { expect } from "vitest";
import type { StreamEvent } from "../../../generated/types.ts";
import { rangeStart } from "../partitions.ts";
import type { RoomStore } from "../ports.ts";
import { chatter, said } from "./context.ts";
import { NOON } from "./people.ts";

/** One thing that happens to a disk, sized by a share of what is there. */
interface Step {
  readonly kind: "append" | "prune" | "read" | "reopen";
  readonly size: number;
}

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("append", "append", "append", "prune", "read", "reopen"),
    size: fc.noBias(fc.nat({ max: 100 })).map((percent) => percent / 100),
  }),
  { minLength: 5, maxLength: 30, size: "max" },
);

/** A disk that is empty, and what a waking object finds of it. */
interface Disk {
  readonly store: RoomStore;
  readonly reopen: () => RoomStore;
  readonly partitionEvents: number;
}

/**
 * Does things to a disk and to a list beside it, which have to stay the same.
 *
 * @returns how many events were written and pruned
 */
export function playSteps(
  happening: readonly Step[],
  { store: first, reopen, partitionEvents }: Disk,
): { readonly written: number; readonly pruned: number } {
  let store = first;
  let kept: readonly StreamEvent[] = [];
  let head = 0;
  for (const { kind, size } of happening) {
    switch (kind) {
      case "append": {
        const events = chatter(head + Math.ceil(size * partitionEvents * 5), size < 0.5 ? "anna" : "bert").slice(head);
        store.commit(events.map((event) => ({ kind: "append", event })));
        kept = [...kept, ...events];
        head += events.length;
        break;
      }
      case "prune": {
        const firstSeq = rangeStart(Math.max(1, Math.floor(size * head)), partitionEvents);
        if (firstSeq <= (kept[0]?.seq ?? 1)) break;
        store.commit([{ kind: "pruned", firstSeq }]);
        kept = kept.filter(({ seq }) => seq >= firstSeq);
        break;
      }
      case "read":
        expectSame(store, kept, Math.floor(size * (head + 2)), partitionEvents * 3);
        break;
      case "reopen":
        store = reopen();
    }
    expect(store.firstSeq()).toBe(kept[0]?.seq ?? 1);
  }
  expect(store.events(0, head + 1)).toEqual(kept);
  return { written: head, pruned: head - kept.length };
}

/** Reads in every way from somewhere in the stream. */
function expectSame(store: RoomStore, kept: readonly StreamEvent[], somewhere: number, length: number): void {
  const inRange = kept.filter(({ seq }) => seq > somewhere && seq <= somewhere + length);
  const annas = inRange.flatMap((event) => (event.type === "chat" && event.from === "anna" ? event : []));
  expect(store.events(somewhere, somewhere + length)).toEqual(inRange);
  expect(store.cidsOf("anna", somewhere, somewhere + length)).toEqual(new Map(annas.map(({ cid, seq }) => [cid, seq])));
  expect(store.newest(somewhere, NOON)).toEqual(somewhere === 0 ? [] : kept.slice(-somewhere));
  const head = kept.at(-1)?.seq;
  expect(store.newest(1, said(somewhere).at)).toEqual(kept.filter(({ seq }) => seq > somewhere || seq === head));
}
