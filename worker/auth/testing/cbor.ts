/** What the structures of an authenticator are made of. */
export type CborValue = number | string | Uint8Array | ReadonlyMap<number | string, CborValue>;

const MAJOR = { unsigned: 0, negative: 1, bytes: 2, text: 3, map: 5 } as const;

/** A value in CBOR (RFC 8949), as far as a passkey needs it: integers up to 65535, bytes, text and maps. */
export function encodeCbor(value: CborValue): Uint8Array {
  if (typeof value === "number") return value < 0 ? head(MAJOR.negative, -1 - value) : head(MAJOR.unsigned, value);
  if (typeof value === "string") {
    const bytes = new TextEncoder().encode(value);
    return joined([head(MAJOR.text, bytes.length), bytes]);
  }
  if (value instanceof Uint8Array) return joined([head(MAJOR.bytes, value.length), value]);
  const entries = [...value].flatMap(([key, entry]) => [encodeCbor(key), encodeCbor(entry)]);
  return joined([head(MAJOR.map, value.size), ...entries]);
}

/** Pieces of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function head(major: number, argument: number): Uint8Array {
  const type = major << 5;
  if (argument < 24) return Uint8Array.of(type | argument);
  if (argument < 0x1_00) return Uint8Array.of(type | 24, argument);
  if (argument < 0x1_00_00) return Uint8Array.of(type | 25, argument >> 8, argument & 0xff);
  throw new RangeError(`${argument} is more than this CBOR needs`);
}
