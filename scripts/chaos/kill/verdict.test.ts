import { describe, expect, test } from "vitest";
import type { AckEvent, ChatEvent } from "../../../generated/types.ts";
import { markOf, newRecord } from "./record.ts";
import { breaches, judge, type RoomOutcome } from "./verdict.ts";

const chat = (seq: number, text: string): ChatEvent => ({
  type: "chat",
  seq,
  from: "anna",
  cid: `c-${text}`,
  text,
  at: seq,
});
const ack = (seq: number, text: string): AckEvent => ({ type: "ack", cid: `c-${text}`, seq, at: seq });

/** A run in which every promise was kept: anna said "one" and "two", had both acked, and asked for "one" again. */
function kept(): { -readonly [Key in keyof RoomOutcome]: RoomOutcome[Key] } & {
  stream: ChatEvent[];
  seen: Map<number, string>;
} {
  const stream = [chat(1, "one"), chat(2, "two")];
  const anna = newRecord("anna", "lobby");
  anna.composed.push({ cid: "c-one", text: "one", after: 0 }, { cid: "c-two", text: "two", after: 0 });
  anna.acks.push(ack(1, "one"), ack(2, "two"), { ...ack(1, "one"), duplicate: true });
  anna.doubted.add("c-one");
  return { stream, seen: new Map(stream.map((event) => [event.seq, markOf(event)])), clients: [anna] };
}

type Run = ReturnType<typeof kept>;
const annaOf = (run: Run) => run.clients[0] ?? newRecord("nobody", "lobby");

const faults: readonly { name: string; kind: keyof ReturnType<typeof judge>; plant: (run: Run) => void }[] = [
  { name: "an acked message that is gone", kind: "lost", plant: ({ stream }) => void stream.pop() },
  {
    name: "an acked message at another seq",
    kind: "lost",
    plant: (run) => void annaOf(run).acks.splice(1, 1, ack(1, "two")),
  },
  {
    name: "a message that is stored twice",
    kind: "twice",
    plant: ({ stream }) => void stream.push({ ...chat(3, "two") }),
  },
  { name: "a hole in the stream", kind: "disorder", plant: ({ stream }) => void stream.splice(1, 1, chat(3, "two")) },
  {
    name: "messages that changed places",
    kind: "disorder",
    plant: ({ stream }) => void stream.splice(0, 2, chat(1, "two"), chat(2, "one")),
  },
  {
    name: "another text than was sent",
    kind: "altered",
    plant: ({ stream }) => void stream.splice(1, 1, { ...chat(2, "two"), text: "too" }),
  },
  { name: "an event that was seen and is gone", kind: "altered", plant: ({ seen }) => void seen.set(3, "three") },
  { name: "an event that was seen as another", kind: "altered", plant: ({ seen }) => void seen.set(2, "other") },
  {
    name: "a retry that got another seq",
    kind: "answers",
    plant: (run) => void annaOf(run).acks.push({ ...ack(3, "one"), duplicate: true }),
  },
  { name: "a retry that was taken as new", kind: "answers", plant: (run) => void annaOf(run).acks.push(ack(1, "one")) },
  {
    name: "a doubted message that was taken as new, when its first answer was a duplicate",
    kind: "answers",
    plant: (run) =>
      void annaOf(run).acks.splice(0, 3, { ...ack(1, "one"), duplicate: true }, ack(1, "one"), ack(2, "two")),
  },
  { name: "a complaint of a client", kind: "answers", plant: (run) => void annaOf(run).complaints.push("a gap") },
];

describe("the verdict of the kill test", () => {
  test("[RM-2] [RM-3] finds nothing in a run that kept every promise", () => {
    expect(breaches(judge(kept()))).toBe(0);
  });

  test.each(faults)("finds $name", ({ kind, plant }) => {
    const run = kept();
    plant(run);
    expect(judge(run)[kind]).not.toEqual([]);
  });
});
