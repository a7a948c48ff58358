import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeFrame, FrameReader, OPCODE } from "./frames.ts";

/** A frame as a server sends it: not masked. */
function serverFrame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x80 | opcode, length]), payload]);
  const header = Buffer.alloc(length < 65_536 ? 4 : 10);
  header[0] = 0x80 | opcode;
  if (length < 65_536) {
    header[1] = 126;
    header.writeUInt16BE(length, 2);
  } else {
    header[1] = 127;
    header.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([header, payload]);
}

/** What a reader finds in pieces that all come in the same memory, as they do from a socket. */
function readIn(pieces: readonly Buffer[]): readonly (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  const reader = new FrameReader((opcode, bytes, start, end) => {
    found.push([opcode, bytes.toString("utf8", start, end)]);
  });
  const memory = Buffer.alloc(Math.max(1, ...pieces.map(({ length }) => length)));
  for (const piece of pieces) {
    memory.fill(0xff);
    piece.copy(memory);
    reader.read(memory, piece.length);
  }
  return found;
}

/** Lengths around which the header changes its form are made sure of. */
const edges = fc.constantFrom(125, 126, 65_535, 65_536, 70_000).map((length) => "x".repeat(length));
const payload = fc.oneof(fc.string({ maxLength: 200 }), edges);
const frames = fc.array(fc.tuple(fc.constantFrom(...Object.values(OPCODE)), payload), { maxLength: 6 });
/** Lengths of the pieces into which the bytes are cut; the rest comes as one more. */
const pieceLengths = fc.array(fc.noBias(fc.integer({ min: 1, max: 150 })), { maxLength: 20 });

function cut(bytes: Buffer, lengths: readonly number[]): readonly Buffer[] {
  let place = 0;
  const pieces = lengths.map((length) => bytes.subarray(place, (place += length)));
  return [...pieces, bytes.subarray(place)];
}

describe("FrameReader", () => {
  it("finds the same frames however the bytes are cut", () => {
    fc.assert(
      fc.property(frames, pieceLengths, (sent, lengths) => {
        const bytes = Buffer.concat(sent.map(([opcode, text]) => serverFrame(opcode, Buffer.from(text))));
        expect(readIn(cut(bytes, lengths))).toEqual(sent.map(([opcode, text]) => [opcode, text.toWellFormed()]));
      }),
    );
  });

  it("finds them in single bytes", () => {
    const bytes = Buffer.concat(["a", "b".repeat(300), ""].map((text) => serverFrame(OPCODE.text, Buffer.from(text))));
    const pieces = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(readIn(pieces).map(([, text]) => text.length)).toEqual([1, 300, 0]);
  });

  it.each([
    { name: "a fragment", bytes: [0x01, 0x00] },
    { name: "a compressed frame", bytes: [0xc1, 0x00] },
    { name: "a masked frame", bytes: [0x81, 0x80] },
  ])("refuses $name", ({ bytes }) => {
    expect(() => readIn([Buffer.from(bytes)])).toThrow("is not read here");
  });
});

describe("encodeFrame", () => {
  it("masks the payload, and unmasked it is the payload again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const frame = encodeFrame(OPCODE.text, text);
        const expected = Buffer.from(text);
        const header = expected.length < 126 ? 6 : 8;
        expect(frame[0]).toBe(0x81);
        expect((frame[1] ?? 0) & 0x80).toBe(0x80);
        expect(frame.length).toBe(header + expected.length);
        const key = frame.subarray(header - 4, header);
        expect(Buffer.from(frame.subarray(header).map((byte, at) => byte ^ (key[at % 4] ?? 0)))).toEqual(expected);
      }),
    );
  });

  it("is never masked with nothing: servers unmask faster then", () => {
    const keys = Array.from({ length: 20 }, () => encodeFrame(OPCODE.text, "hello").readUInt32BE(2));
    expect(new Set(keys).size).toBeGreaterThan(1);
  });
});
