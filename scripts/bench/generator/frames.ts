import { randomFillSync } from "node:crypto";

/** The kinds of frames that a server sends (RFC 6455, 5.2). */
export const OPCODE = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** Gets each frame while it is in `bytes`; they are overwritten afterwards. */
export type OnFrame = (opcode: number, bytes: Buffer, start: number, end: number) => void;

const FINAL = 0x80;
const RESERVED = 0x70;
const MASKED = 0x80;
const LENGTH_IN_2_BYTES = 126;
const LENGTH_IN_8_BYTES = 127;

/**
 * Finds the frames in the bytes of a server, however they are cut. Made for speed: nothing is allocated for a frame
 * that lies whole in the bytes that came.
 */
export class FrameReader {
  readonly #onFrame: OnFrame;
  /** The beginning of a frame whose end has not come yet. */
  #begun = Buffer.alloc(0);
  #begunBytes = 0;

  constructor(onFrame: OnFrame) {
    this.#onFrame = onFrame;
  }

  /**
   * Takes the next bytes of the connection.
   *
   * @param bytes the first `length` of them count; they may be overwritten afterwards
   * @throws Error for what no server of the benchmark may send: fragments, extensions, masked frames
   */
  read(bytes: Buffer, length: number): void {
    if (this.#begunBytes === 0) {
      const consumed = this.#frames(bytes, length);
      this.#keep(bytes.subarray(consumed, length));
      return;
    }
    this.#keep(bytes.subarray(0, length));
    const consumed = this.#frames(this.#begun, this.#begunBytes);
    this.#begun.copyWithin(0, consumed, this.#begunBytes);
    this.#begunBytes -= consumed;
  }

  /** Reports every whole frame, and gives back where the first one begins that is not. */
  #frames(bytes: Buffer, length: number): number {
    let at = 0;
    while (at + 2 <= length) {
      const first = bytes[at] ?? 0;
      const second = bytes[at + 1] ?? 0;
      if ((first & FINAL) === 0 || (first & RESERVED) !== 0 || (second & MASKED) !== 0) {
        throw new Error(`a frame that begins with the byte ${first.toString(16)} is not read here`);
      }
      const header = second < LENGTH_IN_2_BYTES ? 2 : second === LENGTH_IN_2_BYTES ? 4 : 10;
      if (at + header > length) break;
      const end = at + header + lengthOf(second, bytes, at + 2);
      if (end > length) break;
      this.#onFrame(first & 0x0f, bytes, at + header, end);
      at = end;
    }
    return at;
  }

  #keep(rest: Buffer): void {
    const needed = this.#begunBytes + rest.length;
    if (needed > this.#begun.length) {
      const grown = Buffer.alloc(needed * 2);
      this.#begun.copy(grown, 0, 0, this.#begunBytes);
      this.#begun = grown;
    }
    rest.copy(this.#begun, this.#begunBytes);
    this.#begunBytes = needed;
  }
}

function lengthOf(short: number, bytes: Buffer, at: number): number {
  if (short < LENGTH_IN_2_BYTES) return short;
  return short === LENGTH_IN_8_BYTES ? Number(bytes.readBigUInt64BE(at)) : bytes.readUInt16BE(at);
}

/** A client's frame. It is really masked: servers unmask faster where the mask is zero. */
export function encodeFrame(opcode: number, payload: string): Buffer {
  const length = Buffer.byteLength(payload);
  if (length > 0xffff) throw new Error("the generator sends no frames so long");
  const isShort = length < LENGTH_IN_2_BYTES;
  const header = isShort ? 6 : 8;
  const frame = Buffer.allocUnsafe(header + length);
  frame[0] = FINAL | opcode;
  frame[1] = MASKED | (isShort ? length : LENGTH_IN_2_BYTES);
  if (!isShort) frame.writeUInt16BE(length, 2);
  randomFillSync(frame, header - 4, 4);
  frame.write(payload, header, "utf8");
  for (let at = 0; at < length; at += 1) {
    frame[header + at] = (frame[header + at] ?? 0) ^ (frame[header - 4 + (at & 3)] ?? 0);
  }
  return frame;
}
