import { expect, it } from "vitest";
import type { LogEntry } from "./log.ts";
import { cutLog } from "./log-chunks.ts";

const at = (position: number): LogEntry => ({ kind: "day", key: `day ${position}`, position, at: 0 });
const log = (from: number, to: number): LogEntry[] =>
  Array.from({ length: to - from + 1 }, (_, each) => at(from + each));

it("cuts by seq, so that history before it and news after it leave a chunk as it is", () => {
  const keys = (entries: readonly LogEntry[], last: number): number[] =>
    cutLog(entries, 260, last).chunks.map(({ key }) => key);
  expect(keys(log(120, 260), 260)).toEqual([2, 3, 4, 5]);
  expect(keys(log(20, 260), 260)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(cutLog(log(20, 265), 260, 265).chunks.at(3)?.entries).toHaveLength(50);
});

it("tells news from history, and moments after the last event count as news", () => {
  const { chunks, news } = cutLog([...log(1, 10), at(10.5), at(11), at(Number.POSITIVE_INFINITY)], 10, 11);
  expect(chunks.flatMap(({ entries }) => entries)).toHaveLength(10);
  expect(news.map(({ position }) => position)).toEqual([10.5, 11, Number.POSITIVE_INFINITY]);
});

it("never has more news than two chunks", () => {
  for (const last of [99, 100, 149, 150, 10_000]) {
    const { news } = cutLog(log(1, last), 0, last);
    expect(news.length).toBeLessThan(100);
    expect(news.length).toBeGreaterThanOrEqual(49);
  }
});
