import type { AckEvent, ChatEvent, StreamEvent } from "../../../generated/types.ts";
import { markOf, type ClientRecord } from "./record.ts";

/** One room when all is over: the stream that it keeps, what was seen of it live, and what its clients remember. */
export interface RoomOutcome {
  readonly stream: readonly StreamEvent[];
  /** Mark of each event that was seen live, by seq. */
  readonly seen: ReadonlyMap<number, string>;
  readonly clients: readonly ClientRecord[];
}

/** Every breach of the promise, in words; empty lists when it was kept. */
export interface Verdict {
  /** Acked, and not in the stream where the ack said (RM-2). */
  readonly lost: readonly string[];
  /** Stored more than once under one cid (RM-3). */
  readonly twice: readonly string[];
  /** A hole in the numbers (RM-1), or a person's messages in another order than they were sent (RM-10). */
  readonly disorder: readonly string[];
  /** Other than it was sent or seen before. */
  readonly altered: readonly string[];
  /** A retry with another answer than the first time (RM-3), or an answer that nobody should get. */
  readonly answers: readonly string[];
}

/** Compares what clients were told with what the room keeps. */
export function judge({ stream, seen, clients }: RoomOutcome): Verdict {
  return {
    lost: clients.flatMap((client) => lostOf(client, stream)),
    twice: twiceIn(stream),
    disorder: [...holesIn(stream), ...clients.flatMap((client) => swappedOf(client, stream))],
    altered: [...alteredSince(seen, stream), ...notAsSent(clients, stream)],
    answers: clients.flatMap((client) => [...client.complaints, ...contradictions(client)]),
  };
}

/** Several rooms' verdicts in one. */
export const together = (verdicts: readonly Verdict[]): Verdict => ({
  lost: verdicts.flatMap(({ lost }) => lost),
  twice: verdicts.flatMap(({ twice }) => twice),
  disorder: verdicts.flatMap(({ disorder }) => disorder),
  altered: verdicts.flatMap(({ altered }) => altered),
  answers: verdicts.flatMap(({ answers }) => answers),
});

/** How many breaches there are in all. */
export const breaches = (verdict: Verdict): number =>
  Object.values(verdict).reduce((sum: number, found: readonly string[]) => sum + found.length, 0);

/** Every cid that was acked, with its first ack. */
export function firstAcks({ acks }: Pick<ClientRecord, "acks">): ReadonlyMap<string, AckEvent> {
  const first = new Map<string, AckEvent>();
  for (const ack of acks) if (!first.has(ack.cid)) first.set(ack.cid, ack);
  return first;
}

const lostOf = (client: ClientRecord, stream: readonly StreamEvent[]): readonly string[] =>
  [...firstAcks(client).values()].flatMap(({ cid, seq }) => {
    const event = seq === undefined ? undefined : stream[seq - 1];
    const isThere = event?.type === "chat" && event.cid === cid && event.from === client.user;
    return isThere ? [] : [`${client.user} was acked ${cid} at ${seq}; the stream has ${markAt(event)} there`];
  });

function twiceIn(stream: readonly StreamEvent[]): readonly string[] {
  const seqs = new Map<string, number>();
  return chatsOf(stream).flatMap(({ from, cid, seq }) => {
    const earlier = seqs.get(`${from} ${cid}`);
    seqs.set(`${from} ${cid}`, seq);
    return earlier === undefined ? [] : [`${cid} of ${from} stands at ${earlier} and at ${seq}`];
  });
}

const holesIn = (stream: readonly StreamEvent[]): readonly string[] =>
  stream.flatMap(({ seq }, index) => (seq === index + 1 ? [] : [`seq ${seq} stands at place ${index + 1}`]));

function swappedOf({ user, composed }: ClientRecord, stream: readonly StreamEvent[]): readonly string[] {
  const places = new Map(composed.map(({ cid }, place) => [cid, place]));
  let last = -1;
  return chatsOf(stream).flatMap(({ from, cid, seq }) => {
    const place = from === user ? places.get(cid) : undefined;
    if (place === undefined) return [];
    const isSwapped = place < last;
    last = place;
    return isSwapped ? [`message ${place} of ${user} came after a later one, at seq ${seq}`] : [];
  });
}

const alteredSince = (seen: ReadonlyMap<number, string>, stream: readonly StreamEvent[]): readonly string[] =>
  [...seen].flatMap(([seq, mark]) => {
    const event = stream[seq - 1];
    return event !== undefined && markOf(event) === mark
      ? []
      : [`seq ${seq} was seen as "${mark}" and is ${markAt(event)}`];
  });

function notAsSent(clients: readonly ClientRecord[], stream: readonly StreamEvent[]): readonly string[] {
  const texts = new Map(
    clients.flatMap(({ user, composed }) => composed.map((one) => [`${user} ${one.cid}`, one.text])),
  );
  return chatsOf(stream).flatMap(({ from, cid, seq, text }) =>
    texts.get(`${from} ${cid}`) === text ? [] : [`seq ${seq} of ${from} is not what was sent`],
  );
}

/** Every answer to one cid names the same place and time, and only one of them may be the first. */
function contradictions({ user, acks, doubted }: ClientRecord): readonly string[] {
  const byCid = Map.groupBy(acks, ({ cid }) => cid);
  return [...byCid].flatMap(([cid, answers]) => {
    const [first, ...later] = answers;
    const isSame = later.every(({ seq, at }) => seq === first?.seq && at === first?.at);
    const fresh = answers.filter(({ duplicate }) => duplicate !== true).length;
    const isFirstTwice = fresh > 1 || (doubted.has(cid) && later.some(({ duplicate }) => duplicate !== true));
    return isSame && !isFirstTwice ? [] : [`${user} got ${answers.length} answers to ${cid} that do not agree`];
  });
}

const chatsOf = (stream: readonly StreamEvent[]): readonly ChatEvent[] =>
  stream.filter((event) => event.type === "chat");

const markAt = (event: StreamEvent | undefined): string => (event === undefined ? "nothing" : `"${markOf(event)}"`);
