import { isDeepStrictEqual } from "node:util";
import type { Person, Receipt, StreamEvent } from "../../../generated/types.ts";
import type { RoomState } from "../../../web/client/room/state.ts";

/** What has to be known of a tab to judge it. */
export interface Judged {
  readonly userId: string;
  readonly room: { readonly state: RoomState };
  /** What was written in it, in the order of writing. */
  readonly written: readonly { readonly cid: string; readonly text: string }[];
  /** The cids of messages that its person saw fail, at any time. */
  readonly failed: ReadonlySet<string>;
  /** What it showed at any time and should not have. */
  readonly complaints: readonly string[];
}

/** What a newcomer is told of the room's state. */
export interface Fresh {
  readonly people: readonly Person[];
  readonly receipts: readonly Receipt[];
  readonly userCount: number;
  readonly typing: readonly unknown[];
}

/** What a room and its clients have come to. */
export interface Facts {
  readonly tabs: readonly Judged[];
  /** All that is stored, from the first event on. */
  readonly stream: readonly StreamEvent[];
  /** The seq that each chat was acked with, by sender and cid. */
  readonly acked: ReadonlyMap<string, number>;
  readonly fresh: Fresh;
}

/** Every promise that was not kept, in words. To be asked when everyone has come to rest. */
export function brokenPromises({ tabs, stream, acked, fresh }: Facts): readonly string[] {
  return [
    ...storedOnce(stream),
    ...ackedIsStored(acked, stream),
    ...tabs.flatMap((tab, index) =>
      [...inTab(tab, stream), ...agrees(tab, fresh)].map((what) => `tab ${index} (${tab.userId}): ${what}`),
    ),
    ...allDelivered(tabs, fresh, stream),
  ];
}

/** RM-1, RM-3. */
function storedOnce(stream: readonly StreamEvent[]): readonly string[] {
  const keys = stream.flatMap((event) => (event.type === "chat" ? [`${event.from} ${event.cid}`] : []));
  const joins = stream.flatMap((event) => (event.type === "system" ? [`${event.kind} ${event.userId}`] : []));
  return [
    ...(stream.every(({ seq }, index) => seq === index + 1) ? [] : ["the stream is not dense"]),
    ...(new Set(keys).size === keys.length ? [] : ["a message is stored twice"]),
    ...(new Set(joins).size === joins.length ? [] : ["somebody joined twice"]),
  ];
}

/** RM-2. */
const ackedIsStored = (acked: ReadonlyMap<string, number>, stream: readonly StreamEvent[]): readonly string[] =>
  [...acked].flatMap(([key, seq]) => {
    const event = stream[seq - 1];
    return event?.type === "chat" && `${event.from} ${event.cid}` === key ? [] : [`${key} was acked as ${seq}`];
  });

/** What a tab shows, and what became of all that was written in it. */
function inTab(tab: Judged, stream: readonly StreamEvent[]): readonly string[] {
  const { connection, events, firstSeq, position, head, outbox } = tab.room.state;
  const isWhole = isDeepStrictEqual(events, stream.slice(firstSeq - 1));
  return [
    ...tab.complaints,
    ...(connection.phase === "live" ? [] : [`is stuck: ${JSON.stringify(connection)}`]),
    ...(isWhole && position === stream.length && head === stream.length
      ? []
      : [`shows another log, up to ${position}`]),
    ...outbox.filter(({ cid }) => !tab.failed.has(cid)).map(({ cid }) => `${cid} is still in the outbox`),
    ...written(tab, stream),
  ];
}

/** Everything that was written is stored once, in the order of writing (RM-10), unless its person saw it fail. */
function written({ userId, written: all, failed }: Judged, stream: readonly StreamEvent[]): readonly string[] {
  const own = stream.flatMap((event) => (event.type === "chat" && event.from === userId ? [event] : []));
  const kept = all.filter(({ cid }) => !failed.has(cid));
  const places = kept.map(({ cid, text }) => own.findIndex((event) => event.cid === cid && event.text === text));
  const lost = kept.filter((_, index) => places[index] === -1).map(({ cid }) => `${cid} is lost`);
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  return lost.length > 0 || isInOrder ? lost : ["messages have changed places"];
}

/** One reducer serves bootstrap, resume and live (RS-6): who was there all the time knows what a newcomer is told. */
function agrees(tab: Judged, fresh: Fresh): readonly string[] {
  const { receipts, userCount, typing, people } = tab.room.state;
  const shown = fresh.receipts.map(({ userId }) => receipts.get(userId));
  return [
    ...(isDeepStrictEqual(shown, fresh.receipts) ? [] : [`receipts ${text(shown)} instead of ${text(fresh.receipts)}`]),
    ...(userCount === fresh.userCount ? [] : [`counts ${userCount} people instead of ${fresh.userCount}`]),
    ...(typing.size === fresh.typing.length ? [] : [`shows ${typing.size} people typing`]),
    ...(fresh.people.every((one) => isDeepStrictEqual(people.get(one.userId), one)) ? [] : ["knows people otherwise"]),
  ];
}

/** Whoever is here has been delivered everything that others said, and says so: no receipt is lost for good (ST-1). */
const allDelivered = (
  tabs: readonly Judged[],
  { receipts }: Fresh,
  stream: readonly StreamEvent[],
): readonly string[] =>
  [...new Set(tabs.map(({ userId }) => userId))].flatMap((userId) => {
    const last = stream.findLast((event) => (event.type === "chat" ? event.from : event.userId) !== userId)?.seq ?? 0;
    const delivered = receipts.find((receipt) => receipt.userId === userId)?.delivered ?? 0;
    return delivered >= last ? [] : [`${userId} has told of ${delivered} only, not of ${last}`];
  });

const text = (value: unknown): string => JSON.stringify(value);
