/** A WebSocket frame as the bytes of RFC 6455, with every way to get it wrong. */
export interface RawFrame {
  readonly opcode: number;
  readonly payload?: Uint8Array;
  /** Default true. */
  readonly fin?: boolean;
  /** The three reserved bits as a number. Default 0, the only right one. */
  readonly reserved?: number;
  /** Default true, as every frame of a client has to be. */
  readonly masked?: boolean;
}

/** The opcodes of RFC 6455; the others are reserved. */
export const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

const NO_BYTES = new Uint8Array();
const LENGTH_16 = 126;
const LENGTH_64 = 127;
const MASK_BYTES = 4;

/** The bytes of a frame. Its mask is zero, so that the payload stands there as it is. */
export function encodeRawFrame({
  opcode,
  payload = NO_BYTES,
  fin = true,
  reserved = 0,
  masked = true,
}: RawFrame): Buffer {
  const first = (fin ? 0x80 : 0) | (reserved << 4) | opcode;
  const maskBit = masked ? 0x80 : 0;
  const mask = Buffer.alloc(masked ? MASK_BYTES : 0);
  return Buffer.concat([Buffer.from([first]), lengthBytes(payload.length, maskBit), mask, payload]);
}

function lengthBytes(length: number, maskBit: number): Buffer {
  if (length < LENGTH_16) return Buffer.from([maskBit | length]);
  if (length < 2 ** 16) {
    const bytes = Buffer.from([maskBit | LENGTH_16, 0, 0]);
    bytes.writeUInt16BE(length, 1);
    return bytes;
  }
  const bytes = Buffer.from([maskBit | LENGTH_64, 0, 0, 0, 0, 0, 0, 0, 0]);
  bytes.writeBigUInt64BE(BigInt(length), 1);
  return bytes;
}

/** A frame of a server, and how many bytes it took. */
export interface ReadFrame {
  readonly opcode: number;
  readonly payload: Buffer;
  readonly bytes: number;
}

/** Reads the first frame of what a server sent; null while it is not whole. Servers mask nothing. */
export function decodeRawFrame(data: Buffer): ReadFrame | null {
  const [first, second] = data;
  if (first === undefined || second === undefined) return null;
  const short = second & 0x7f;
  const header = short === LENGTH_16 ? 4 : short === LENGTH_64 ? 10 : 2;
  if (data.length < header) return null;
  const length =
    short === LENGTH_16 ? data.readUInt16BE(2) : short === LENGTH_64 ? Number(data.readBigUInt64BE(2)) : short;
  const bytes = header + length;
  return data.length < bytes ? null : { opcode: first & 0x0f, payload: data.subarray(header, bytes), bytes };
}
