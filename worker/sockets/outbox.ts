import { SERVER_FRAME_MAX_BYTES, SERVER_FRAME_MAX_EVENTS } from "../../generated/contract/limits.ts";
import { encodeEvent, joinFrame } from "../../generated/ws/codec.ts";
import { exceedsBytes } from "../../generated/ws/guard.ts";
import type { Send, SendPorts } from "./send.ts";

type Message = { readonly type: string };

/** Frames for one socket, in their order. */
export interface Delivery {
  readonly connectionId: string;
  readonly frames: readonly string[];
}

/**
 * Puts what a turn says into frames: one for each socket, more only where a client need not take so much at once. Each
 * event is written once, however many get it; only a socket that is told something of its own, or is left out of
 * something, gets frames of its own.
 *
 * @param present every socket that is there after the turn
 */
export function deliveries<Event extends Message>(
  sends: readonly Send<Event>[],
  present: Iterable<string>,
): readonly Delivery[] {
  const singled = new Set<string>();
  const common: string[] = [];
  const texts = new Map<Event, string>();
  for (const send of sends) {
    if (send.kind === "tell") singled.add(send.to);
    if (send.kind !== "tell" && send.kind !== "tellAll") continue;
    const text = texts.get(send.event) ?? encodeEvent(send.event);
    texts.set(send.event, text);
    if (send.kind === "tell") continue;
    common.push(text);
    if (send.except !== undefined) singled.add(send.except);
  }
  const commonFrames = pack(common);
  const isPresent = new Set(present);
  const textOf = (event: Event): string => texts.get(event) ?? encodeEvent(event);
  return [...new Set([...isPresent, ...singled])]
    .map((connectionId) => ({
      connectionId,
      frames: singled.has(connectionId) ? pack(eventsFor(connectionId, sends, isPresent).map(textOf)) : commonFrames,
    }))
    .filter(({ frames }) => frames.length > 0);
}

/** A socket that has just left still gets what is for it alone, such as its `bye`. */
const eventsFor = <Event>(
  connectionId: string,
  sends: readonly Send<Event>[],
  isPresent: ReadonlySet<string>,
): readonly Event[] =>
  sends.flatMap((send) => {
    if (send.kind === "tell") return send.to === connectionId ? [send.event] : [];
    return send.kind === "tellAll" && send.except !== connectionId && isPresent.has(connectionId) ? [send.event] : [];
  });

/** Cuts events into frames that every client takes: by half as long as they are too many or too long. */
function pack(events: readonly string[]): readonly string[] {
  if (events.length === 0) return [];
  if (events.length <= SERVER_FRAME_MAX_EVENTS) {
    const frame = joinFrame(events);
    if (events.length === 1 || !exceedsBytes(frame, SERVER_FRAME_MAX_BYTES)) return [frame];
  }
  const middle = Math.ceil(events.length / 2);
  return [...pack(events.slice(0, middle)), ...pack(events.slice(middle))];
}

/** Runs what a turn has to say: frames first, then what closes. The one place where frames leave an object. */
export function deliver(sends: readonly Send<Message>[], present: Iterable<string>, ports: SendPorts): void {
  for (const { connectionId, frames } of deliveries(sends, present)) {
    for (const frame of frames) ports.wires.send(connectionId, frame);
  }
  for (const send of sends) {
    if (send.kind === "close") ports.wires.close(send.connectionId, send.code, send.reason);
    if (send.kind === "renew") ports.renew(send.connection);
  }
}
