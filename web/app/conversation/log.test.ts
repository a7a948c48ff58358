import { describe, expect, it } from "vitest";
import type { StreamEvent } from "../../../generated/types.ts";
import { logEntries, LogMemory, type LogEntry, type LogSource } from "./log.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
let seq = 0;
const chat = (from: string, at: number, text: string): StreamEvent => ({
  type: "chat",
  seq: (seq += 1),
  from,
  cid: `00000000-0000-4000-8000-${String(seq).padStart(12, "0")}`,
  text,
  at,
});
const joined = (userId: string, at: number): StreamEvent => ({
  type: "system",
  seq: (seq += 1),
  kind: "joined",
  userId,
  at,
});

const source = (over: Partial<LogSource>): LogSource => ({
  you: "ben",
  events: [],
  waiting: [],
  moments: [],
  receipts: [],
  unseen: null,
  startOfDay: (at) => at - (at % DAY),
  ...over,
});

/** What stands under one heading is one text. */
const shown = (entries: readonly LogEntry[]): string[] =>
  entries.reduce<string[]>((texts, entry) => {
    switch (entry.kind) {
      case "said":
        return entry.isFirst
          ? [...texts, `${entry.from}: ${entry.line.text}`]
          : [...texts.slice(0, -1), `${texts.at(-1)} / ${entry.line.text}`];
      case "system":
        return [...texts, entry.event.kind];
      case "moment":
        return [...texts, entry.moment.kind];
      case "day":
        return [...texts, "day"];
      case "unseen":
        return [...texts, `unseen: ${entry.why}`];
    }
  }, []);

describe("logEntries", () => {
  it("merges lines of one person within two minutes of the line before", () => {
    const events = [
      chat("anna", 0, "a"),
      chat("anna", 2 * MINUTE, "b"),
      chat("anna", 4 * MINUTE, "c"),
      chat("anna", 7 * MINUTE, "d"),
    ];
    expect(shown(logEntries(source({ events })))).toEqual(["anna: a / b / c", "anna: d"]);
  });

  it("begins a new heading for another person, a system line and a moment", () => {
    seq = 0;
    const events = [
      chat("anna", 0, "a"),
      chat("ben", 1, "b"),
      chat("anna", 2, "c"),
      joined("marco", 3),
      chat("anna", 4, "d"),
      chat("anna", 5, "e"),
    ];
    const moments = [{ id: 1, after: 5, at: 4, kind: "nudge", from: "ben" } as const];
    expect(shown(logEntries(source({ events, moments })))).toEqual([
      "anna: a",
      "ben: b",
      "anna: c",
      "joined",
      "anna: d",
      "nudge",
      "anna: e",
    ]);
  });

  it("puts a moment after the event that it followed, also when history is loaded before it", () => {
    seq = 10;
    const late = chat("anna", 10, "late");
    seq = 0;
    const early = chat("anna", 0, "early");
    const moments = [{ id: 1, after: 11, at: 11, kind: "nudge", from: "anna" } as const];
    expect(shown(logEntries(source({ events: [early, late], moments })))).toEqual(["anna: early / late", "nudge"]);
  });

  it("shows the day when it changes", () => {
    const events = [chat("anna", 0, "a"), chat("anna", DAY - 1, "b"), chat("anna", DAY, "c")];
    expect(shown(logEntries(source({ events })))).toEqual(["anna: a", "anna: b", "day", "anna: c"]);
  });

  it("shows the day also after the longest day of the year", () => {
    const longDay = DAY + 60 * MINUTE;
    const startOfDay = (at: number): number => (at < longDay ? 0 : longDay);
    const events = [chat("anna", 0, "a"), chat("anna", longDay - 1, "b"), chat("anna", longDay, "c")];
    expect(shown(logEntries(source({ events, startOfDay })))).toEqual(["anna: a", "anna: b", "day", "anna: c"]);
  });

  it("marks where the unseen ones begin, and why", () => {
    for (const why of ["away", "lost"] as const) {
      seq = 0;
      const events = [chat("anna", 0, "a"), chat("anna", 1, "b")];
      const entries = logEntries(source({ events, unseen: { from: 2, why } }));
      expect(shown(entries)).toEqual(["anna: a", `unseen: ${why}`, "anna: b"]);
    }
  });

  it("stands in the order of positions, what waits beyond all of them", () => {
    seq = 0;
    const events = [chat("anna", 0, "a"), chat("anna", DAY, "b")];
    const moments = [{ id: 1, after: 1, at: 0, kind: "nudge", from: "ben" } as const];
    const entries = logEntries(source({ events, moments, waiting: [{ cid: "x", text: "c", at: DAY }] }));
    expect(entries.map(({ position }) => position)).toEqual([1, 1.5, 2, 2, Number.POSITIVE_INFINITY]);
  });

  it("tells what became of one's own messages, and keeps the line's key from waiting to stored", () => {
    seq = 0;
    const stored = chat("ben", 0, "a");
    const waiting = [
      { cid: "x", text: "b", at: 1 },
      { cid: "y", text: "c", at: 2, refusal: "too old", obstacle: "too old" },
      { cid: "z", text: "d", at: 3, obstacle: "no connection" },
    ];
    const receipts = [
      { delivered: 1, read: 1 },
      { delivered: 1, read: 0 },
      { delivered: 0, read: 0 },
    ];
    const entries = logEntries(source({ events: [stored], waiting, receipts }));
    expect(entries.map((entry) => entry.kind === "said" && entry.line.delivery)).toEqual([
      { state: "stored", deliveredTo: 2, readBy: 1 },
      { state: "sending" },
      { state: "failed", reason: "too old" },
      { state: "waiting", reason: "no connection" },
    ]);
    expect(entries[1]?.key).toBe("ben x");
  });

  it("keeps what has not changed the same object", () => {
    seq = 0;
    const events = [chat("ben", 0, "a"), chat("anna", 1, "b"), joined("mei", 2), chat("anna", 3, "c")];
    const moments = [{ id: 1, after: 4, at: 4, kind: "nudge", from: "ben" } as const];
    const memory = new LogMemory();
    const before = logEntries(source({ events, moments, receipts: [{ delivered: 1, read: 0 }] }), memory);
    const receipts = [{ delivered: 1, read: 1 }];
    const after = logEntries(source({ events: events.toSpliced(2, 1), moments, receipts }), memory);
    expect(after.map((entry) => before.includes(entry))).toEqual([false, true, false, true]);
    expect(logEntries(source({ events: events.toSpliced(2, 1), moments, receipts }), memory)).toEqual(after);
  });

  it("counts who has read each of many lines", () => {
    seq = 0;
    const events = [1, 2, 3, 4].map((at) => chat("ben", at, String(at)));
    const receipts = [3, 1, 3].map((read) => ({ delivered: 4, read }));
    const entries = logEntries(source({ events, receipts }));
    const counts = entries.map((entry) => entry.kind === "said" && entry.line.delivery);
    expect(counts).toEqual([3, 2, 2, 0].map((readBy) => ({ state: "stored", deliveredTo: 3, readBy })));
  });

  it("has no key twice, whatever the room holds: a cid again and again, a day again", () => {
    seq = 0;
    const said = chat("anna", 2 * DAY, "a");
    const again = { ...said, seq: 2 };
    const before = { ...said, seq: 3, at: DAY };
    const andAgain = { ...said, seq: 4 };
    const other = { ...said, seq: 5, from: "ben" };
    const waiting = { cid: said.type === "chat" ? said.cid : "", text: "b", at: DAY };
    const moments = [{ id: 1, after: 4, at: DAY, kind: "nudge", from: "ben" } as const];
    const entries = logEntries(
      source({ events: [said, again, before, andAgain, other], moments, waiting: [waiting, { ...waiting }] }),
    );
    const keys = entries.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(shown(entries)).toEqual([
      "anna: a / a",
      "day",
      "anna: a",
      "day",
      "anna: a",
      "nudge",
      "ben: a",
      "day",
      "ben: b / b",
    ]);
  });

  it("keeps keys apart also when the earlier copy is loaded later", () => {
    seq = 0;
    const early = chat("anna", 0, "a");
    const late = { ...early, seq: 2 };
    const memory = new LogMemory();
    logEntries(source({ events: [late] }), memory);
    const [first, second] = logEntries(source({ events: [early, late] }), memory);
    expect(first?.key).not.toBe(second?.key);
  });
});
