import { describe, expect, it } from "vitest";
import type { StreamEvent } from "../../../generated/types.ts";
import { logEntries, type LogEntry, type LogSource } from "./log.ts";

const MINUTE = 60_000;
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
  readUpTo: [],
  unseenFrom: null,
  dayOf: (at) => String(Math.floor(at / (24 * 60 * MINUTE))),
  ...over,
});

const shown = (entries: readonly LogEntry[]): string[] =>
  entries.map((entry) => {
    switch (entry.kind) {
      case "said":
        return `${entry.from}: ${entry.lines.map((line) => line.text).join(" / ")}`;
      case "system":
        return entry.event.kind;
      case "moment":
        return entry.moment.kind;
      case "day":
      case "unseen":
        return entry.kind;
    }
  });

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
    const events = [chat("anna", 0, "a"), chat("anna", 24 * 60 * MINUTE, "b")];
    expect(shown(logEntries(source({ events })))).toEqual(["anna: a", "day", "anna: b"]);
  });

  it("marks where the unseen ones begin", () => {
    seq = 0;
    const events = [chat("anna", 0, "a"), chat("anna", 1, "b")];
    expect(shown(logEntries(source({ events, unseenFrom: 2 })))).toEqual(["anna: a", "unseen", "anna: b"]);
  });

  it("tells what became of one's own messages, and keeps the line's key from waiting to stored", () => {
    seq = 0;
    const stored = chat("ben", 0, "a");
    const waiting = [
      { cid: "x", text: "b", at: 1 },
      { cid: "y", text: "c", at: 2, refusal: "too old", obstacle: "too old" },
      { cid: "z", text: "d", at: 3, obstacle: "no connection" },
    ];
    const [entry] = logEntries(source({ events: [stored], waiting, readUpTo: [1, 0] }));
    if (entry?.kind !== "said") throw new Error("one heading expected");
    expect(entry.lines.map((line) => line.delivery)).toEqual([
      { state: "stored", readBy: 1 },
      { state: "sending" },
      { state: "failed", reason: "too old" },
      { state: "waiting", reason: "no connection" },
    ]);
    expect(entry.lines[1]?.key).toBe("ben x");
  });
});
