/** All of these, one after the other. */
export function joined(parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The characters of a chunk's name. */
export const nameBytes = (name: string): readonly number[] => Array.from(name, (letter) => letter.charCodeAt(0));

/** A number as that many bytes, most significant first. */
export const numberBytes = (value: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(value / 256 ** (count - 1 - index)) % 256);

/** A number as that many bytes, least significant first. */
export const littleEndianBytes = (value: number, count: number): readonly number[] =>
  numberBytes(value, count).toReversed();
