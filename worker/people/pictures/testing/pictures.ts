import { joined, littleEndianBytes, nameBytes, numberBytes } from "../bytes.ts";
import { crc32 } from "../crc32.ts";
import { JPEG_SIGNATURE } from "../jpeg.ts";
import { PNG_SIGNATURE } from "../png.ts";

/** Text as bytes. */
export const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** A chunk of a PNG with its checksum. */
export const pngChunk = (name: string, data: ArrayLike<number> = []): Uint8Array => {
  const body = joined([nameBytes(name), data]);
  return joined([numberBytes(data.length, 4), body, numberBytes(crc32(body), 4)]);
};

/** What the header of a PNG says; the rest has defaults. */
export interface PngFields {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly colour?: number;
  readonly interlace?: number;
}

export const pngHeader = ({
  width = 2,
  height = 2,
  depth = 8,
  colour = 6,
  interlace = 0,
}: PngFields = {}): Uint8Array =>
  pngChunk("IHDR", joined([numberBytes(width, 4), numberBytes(height, 4), [depth, colour, 0, 0, interlace]]));

/** Bytes as zlib packs them, without making them smaller. */
export function zlib(bytes: Uint8Array): Uint8Array {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  const size = littleEndianBytes(bytes.length, 2);
  const checksum = numberBytes(high * 65_536 + low, 4);
  return joined([[0x78, 0x01, 0x01], size, size.map((byte) => 255 - byte), bytes, checksum]);
}

/** The pixels of a PNG: lines of so many bytes, unfiltered and black. */
export const pngPixels = (lines: readonly number[]): Uint8Array =>
  pngChunk("IDAT", zlib(joined(lines.map((length) => new Uint8Array(1 + length)))));

/** A PNG of these chunks. */
export const pngOf = (...chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => joined([PNG_SIGNATURE, ...chunks]);

export const pngEnd = pngChunk("IEND");

/** Two by two pixels of red, green, blue and transparency. */
export const tinyPng = (...between: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  pngOf(pngHeader(), ...between, pngPixels([8, 8]), pngEnd);

/** A segment of a JPEG. */
export const segment = (marker: number, data: ArrayLike<number>): Uint8Array =>
  joined([[0xff, marker], numberBytes(data.length + 2, 2), data]);

/** The parts that every JPEG of one grey channel has. */
export const grey = {
  quantization: segment(0xdb, joined([[0], new Uint8Array(64).fill(1)])),
  frame: (width = 2, height = 2, marker = 0xc0): Uint8Array =>
    segment(marker, joined([[8], numberBytes(height, 2), numberBytes(width, 2), [1, 1, 0x11, 0]])),
  huffman: joined([0x00, 0x10].map((table) => segment(0xc4, joined([[table, 1], new Uint8Array(15), [0]])))),
  scan: joined([segment(0xda, [1, 1, 0x00, 0, 63, 0]), [0x3f]]),
} as const;

const JPEG_END: readonly number[] = [0xff, 0xd9];

/** A JPEG of these segments. */
export const jpegOf = (...segments: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> =>
  joined([JPEG_SIGNATURE, ...segments, JPEG_END]);

/** Two by two grey pixels. */
export const tinyJpeg = (...before: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> =>
  jpegOf(...before, grey.quantization, grey.frame(), grey.huffman, grey.scan);

/** A chunk of a WebP. */
export const webpChunk = (name: string, data: ArrayLike<number>): Uint8Array =>
  joined([nameBytes(name), littleEndianBytes(data.length, 4), data, data.length % 2 === 1 ? [0] : []]);

/** A WebP of these chunks. */
export const webpOf = (...chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const body = joined([nameBytes("WEBP"), ...chunks]);
  return joined([nameBytes("RIFF"), littleEndianBytes(body.length, 4), body]);
};

/** The extended head of a WebP. */
export const webpHead = (flags: number, width = 2, height = 2): Uint8Array =>
  webpChunk("VP8X", joined([[flags, 0, 0, 0], littleEndianBytes(width - 1, 3), littleEndianBytes(height - 1, 3)]));

/** A lossy picture; its tag says: a key frame, shown, one byte of first partition. */
export const vp8 = (width = 2, height = 2, tag = 0x30): Uint8Array =>
  webpChunk(
    "VP8 ",
    joined([[tag, 0, 0, 0x9d, 0x01, 0x2a], littleEndianBytes(width, 2), littleEndianBytes(height, 2), [0, 0]]),
  );

/** A lossless picture. */
export const vp8l = (width = 2, height = 2, version = 0): Uint8Array =>
  webpChunk(
    "VP8L",
    joined([[0x2f], littleEndianBytes(width - 1 + (height - 1) * 2 ** 14 + version * 2 ** 29, 4), [0, 0, 0]]),
  );
