import { describe, expect, test } from "vitest";
import { RECENT_EVENTS } from "./config.ts";
import { eventsAfter, findEarlierCopy, Recent } from "./recent.ts";
import { said } from "./testing/context.ts";
import { MemoryStore } from "./testing/memory-store.ts";
import { cid } from "./testing/people.ts";

const HEAD = RECENT_EVENTS + 100;

function filled(): { readonly recent: Recent; readonly log: MemoryStore } {
  const log = new MemoryStore();
  const recent = new Recent([]);
  for (let seq = 1; seq <= HEAD; seq += 1) {
    log.stream.push(said(seq));
    recent.append(said(seq));
  }
  return { recent, log };
}

describe("Recent", () => {
  test("[RM-1] the head is the last seq, also when memory has forgotten the beginning", () => {
    const { recent } = filled();
    expect(recent.head).toBe(HEAD);
    expect(recent.events.length).toBeLessThanOrEqual(RECENT_EVENTS);
    expect(recent.events[0]?.seq).toBe(recent.after + 1);
    expect(recent.events.at(-1)?.seq).toBe(HEAD);
  });

  test("[RM-3] a command is found wherever its row is", () => {
    const { recent, log } = filled();
    for (const seq of [1, recent.after, recent.after + 1, HEAD]) {
      const copy = findEarlierCopy(recent, log, { sender: "anna", cid: cid(seq), after: seq - 1 });
      expect(copy.event, `seq ${seq}`).toEqual(said(seq));
    }
    expect(findEarlierCopy(recent, log, { sender: "anna", cid: cid(HEAD + 1), after: 0 }).event).toBeNull();
  });

  test("[RM-5] what was learnt of older rows is forgotten when memory moves on, and looked for again", () => {
    const { recent, log } = filled();
    const { learnt } = findEarlierCopy(recent, log, { sender: "anna", cid: cid(9), after: 0 });
    if (learnt === null) throw new Error("nothing learnt");
    recent.learn("anna", learnt);
    const before = log.rowsScanned;
    expect(findEarlierCopy(recent, log, { sender: "anna", cid: cid(8), after: 0 }).event).toEqual(said(8));
    expect(log.rowsScanned).toBe(before);

    for (let seq = HEAD + 1; seq <= HEAD + RECENT_EVENTS; seq += 1) {
      log.stream.push(said(seq));
      recent.append(said(seq));
    }
    expect(recent.olderOf("anna")).toBeUndefined();
    expect(findEarlierCopy(recent, log, { sender: "anna", cid: cid(8), after: 7 }).event).toEqual(said(8));
  });

  test("[RS-2] the events above a position are whole, from memory or from disk", () => {
    const { recent, log } = filled();
    for (const after of [0, recent.after - 1, recent.after, recent.after + 1, HEAD]) {
      expect(eventsAfter(recent, log, after).map(({ seq }) => seq)).toEqual(
        Array.from({ length: HEAD - after }, (_, index) => after + index + 1),
      );
    }
  });
});
