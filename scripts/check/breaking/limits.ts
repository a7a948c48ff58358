import { objectOf } from "../../generate/lint/values.ts";
import type { Break } from "./direction.ts";

/** Limits that stand in no schema and bind one side: clients may send so much, readers must be ready for so much. */
const boundsOfClients = [
  "frameMaxBytes",
  "frameMaxEvents",
  "jsonMaxDepth",
  "maxInFlight",
  "bodyMaxBytes",
  "pictureMaxBytes",
];
const boundsOfReaders = ["serverFrameMaxBytes", "serverFrameMaxEvents"];

/** What breaks between the data of two limits.yaml. */
export function compareLimits(before: unknown, now: unknown): Break[] {
  const value = (limits: unknown, name: string): number => Number(objectOf(objectOf(limits)[name])["value"]);
  const changed = (names: readonly string[], breaks: (from: number, to: number) => boolean): Break[] =>
    names
      .map((name) => ({ name, from: value(before, name), to: value(now, name) }))
      .filter(({ from, to }) => !Number.isNaN(from) && (Number.isNaN(to) || breaks(from, to)))
      .map(({ name, from, to }) => ({
        at: `limit ${name}`,
        message: Number.isNaN(to) ? `was ${from} and is gone` : `was ${from} and is now ${to}`,
      }));
  return [...changed(boundsOfClients, (from, to) => to < from), ...changed(boundsOfReaders, (from, to) => to > from)];
}
