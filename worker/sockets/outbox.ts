import { SERVER_FRAME_MAX_BYTES, SERVER_FRAME_MAX_EVENTS } from "../../generated/contract/limits.ts";
import { encodeFrame } from "../../generated/ws/codec.ts";
import { exceedsBytes } from "../../generated/ws/guard.ts";
import type { Send, SendPorts } from "./send.ts";

type Message = { readonly type: string };

/** Frames for one socket, in their order. */
export interface Delivery {
  readonly connectionId: string;
  readonly frames: readonly string[];
}

/**
 * Puts what a turn says into frames: one for each socket, more only where a client need not take so much at once. What
 * everyone gets is written once, however many there are; only a socket that is told something of its own, or is left
 * out of something, gets frames of its own.
 *
 * @param present every socket that is there after the turn
 */
export function deliveries<Event extends Message>(
  sends: readonly Send<Event>[],
  present: Iterable<string>,
): readonly Delivery[] {
  const singled = new Set<string>();
  const common: Event[] = [];
  for (const send of sends) {
    if (send.kind === "tell") singled.add(send.to);
    if (send.kind !== "tellAll") continue;
    common.push(send.event);
    if (send.except !== undefined) singled.add(send.except);
  }
  const commonFrames = pack(common);
  const isPresent = new Set(present);
  return [...new Set([...isPresent, ...singled])]
    .map((connectionId) => ({
      connectionId,
      frames: singled.has(connectionId) ? pack(eventsFor(connectionId, sends, isPresent)) : commonFrames,
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
function pack(events: readonly Message[]): readonly string[] {
  if (events.length === 0) return [];
  if (events.length <= SERVER_FRAME_MAX_EVENTS) {
    const frame = encodeFrame(events);
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
