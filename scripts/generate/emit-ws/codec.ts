import type { Bundle } from "../bundle.ts";
import { objectAt } from "../json.ts";
import { pointerTo } from "../pointer.ts";
import { Report } from "../report.ts";
import type { SpecSource } from "../source.ts";
import { literal } from "../text.ts";

/** ws/codec.ts: frames in both directions, and the two that the platform answers byte for byte. */
export function emitCodec(contract: Bundle, source: SpecSource): string {
  const report = new Report(source);
  const ping = bareFrame(contract, "commands", "ping", report);
  const pong = bareFrame(contract, "events", "pong", report);
  report.throwIfAny();
  return `/** Asks whether the way is open. Byte-exact: the platform answers it without waking anything. */
export const PING_FRAME = ${literal(ping)};

/** The answer, byte-exact. */
export const PONG_FRAME = ${literal(pong)};

/**
 * The text of one event, to be joined into as many frames as it goes out in.
 * U+FFFD is written as an escape: unescaped it is what a platform makes of bad UTF-8, and a server closes on it.
 */
export function encodeEvent<Event extends { type: string }>(event: Event): string {
  const text = JSON.stringify(event);
  return text.includes("\\uFFFD") ? text.replaceAll("\\uFFFD", "\\\\ufffd") : text;
}

/** A frame of encoded events: one alone, several as an array. Throws a RangeError for none. */
export function joinFrame(events: readonly string[]): string {
  const [first, ...others] = events;
  if (first === undefined) throw new RangeError("A frame holds at least one event");
  return others.length === 0 ? first : \`[\${events.join(",")}]\`;
}

/** Encodes events into one frame. Throws a RangeError for none. */
export const encodeFrame = <Event extends { type: string }>(events: readonly Event[]): string =>
  joinFrame(events.map((event) => encodeEvent(event)));
`;
}

/** The only text that a message without other fields can have. Every channel has to have it, alike (GEN-7). */
function bareFrame(
  { channels, schemas }: Bundle,
  direction: "commands" | "events",
  type: string,
  report: Report,
): string {
  for (const [id, channel] of Object.entries(channels)) {
    const message = channel[direction].find((known) => known.type === type);
    const properties = Object.keys(objectAt(schemas[message?.name ?? ""], "properties"));
    if (properties.join() === "type") continue;
    report.add(
      "GEN-7",
      { file: "asyncapi.yaml", pointer: pointerTo("", "channels", id) },
      `a channel has ${type} with a type and nothing else`,
    );
  }
  return JSON.stringify({ type });
}
