/** Begins a stamp, and stands nowhere else in what is sent. */
const MARK = "~";
const MARK_BYTE = MARK.charCodeAt(0);
const DIGITS = 12;
const ZERO = "0".charCodeAt(0);

/** Every message has as many characters of text as a line of a chat. */
export const TEXT_CHARACTERS = 64;
const PADDING = ".".repeat(TEXT_CHARACTERS - MARK.length - DIGITS);

/** The text of a message that carries when it was due: microseconds of the generator's clock, at least 0. */
export const stampedText = (dueMicros: number): string => `${MARK}${`${dueMicros}`.padStart(DIGITS, "0")}${PADDING}`;

/** Finds the messages in a frame, in whatever it is wrapped, and reports when each was due. Reads no JSON. */
export function readStamps(bytes: Buffer, start: number, end: number, onStamp: (dueMicros: number) => void): void {
  for (let at = start; at < end; at += 1) {
    if (bytes[at] !== MARK_BYTE) continue;
    let micros = 0;
    for (let digit = at + 1; digit <= at + DIGITS; digit += 1) micros = micros * 10 + (bytes[digit] ?? 0) - ZERO;
    onStamp(micros);
    at += TEXT_CHARACTERS;
  }
}
