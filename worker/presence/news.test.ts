import { expect, test } from "vitest";
import { PRESENCE_MAX_PEOPLE, SERVER_FRAME_MAX_BYTES } from "../../generated/contract/limits.ts";
import type { PersonPresence } from "../../generated/types.ts";
import { encodeFrame } from "../../generated/ws/codec.ts";
import { Blocks } from "./blocks.ts";
import { News } from "./news.ts";
import type { PersonRecord } from "./record.ts";

/** A person with all that the contract lets them have. */
function wordy(number: number): PersonRecord {
  const userId = `u${number}`.padEnd(64, "x");
  const person = {
    userId,
    name: "\u{1f31f}".repeat(64),
    picture: "p".repeat(64),
    bot: false,
    personalMessage: "\u{1f3b5}".repeat(128),
  };
  const face: PersonPresence = { person, status: "offline", since: 1_800_000_000_000 };
  return { person, status: "online", devices: new Map(), changedAt: [], own: face, face };
}

test("[PR-3] changes of many people are cut into events of presenceMaxPeople, none of them lost", () => {
  const records = new Map(
    Array.from({ length: PRESENCE_MAX_PEOPLE + 1 }, (_, number) => [wordy(number).person.userId, wordy(number)]),
  );
  const news = new News();
  for (const record of records.values()) news.changed(undefined, record);
  const blocks = new Blocks({ blocks: () => [], saveBlock: () => undefined });
  const events = news
    .take({ records, connections: [], blocks })
    .flatMap(({ sends }) => sends)
    .flatMap((send) => (send.kind === "tellAll" ? [send.event] : []));
  expect(events.map((event) => (event.type === "presence" ? event.people.length : 0))).toEqual([
    PRESENCE_MAX_PEOPLE,
    1,
  ]);
});

test("[PR-3] the largest presence event fits into a frame that every client takes", () => {
  const people = Array.from({ length: PRESENCE_MAX_PEOPLE }, (_, number) => wordy(number).face);
  expect(new TextEncoder().encode(encodeFrame([{ type: "presence", people }])).length).toBeLessThanOrEqual(
    SERVER_FRAME_MAX_BYTES,
  );
});
