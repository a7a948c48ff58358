import { joined, numberBytes } from "./bytes.ts";
import { checkFrame, checkHuffman, checkQuantization, checkScan, type Frame } from "./jpeg-segments.ts";
import { BadPicture, ByteReader, check } from "./reader.ts";

export const JPEG_SIGNATURE: readonly number[] = [0xff, 0xd8];

const MARKER = 0xff;
const END = 0xd9;
const QUANTIZATION = 0xdb;
const HUFFMAN = 0xc4;
const RESTART_INTERVAL = 0xdd;
const SCAN = 0xda;
const COMMENT = 0xfe;
const APPLICATION = { first: 0xe0, adobe: 0xee, last: 0xef } as const;
/** Baseline, extended and progressive, compressed after Huffman: what browsers show. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
const RESTART = { first: 0xd0, last: 0xd7 } as const;

/** Progressive pictures come in about ten; each costs the decoder a walk over all pixels. */
const MOST_SCANS = 32;

/**
 * Walks through a JPEG segment by segment and writes it anew: without metadata, and without whatever follows its end
 * (PF-2). A picture that only its EXIF turned upright lies on its side after that. The compressed pixels are not unpacked.
 *
 * @throws BadPicture where it is none that browsers show, or has too many pixels
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const reader = new ByteReader(bytes);
  reader.expect(JPEG_SIGNATURE, "It is no JPEG.");
  const kept: Uint8Array[] = [];
  let frame: Frame | null = null;
  let scans = 0;
  for (let marker = nextMarker(reader); marker !== END; marker = nextMarker(reader)) {
    const size = reader.number(2);
    check(size >= 2, "A segment has a wrong size.");
    const data = reader.take(size - 2);
    if (FRAMES.includes(marker)) {
      check(frame === null, "It has more than one frame.");
      frame = checkFrame(data);
    } else if (marker === SCAN) {
      check(++scans <= MOST_SCANS, "It has too many scans.");
      checkScan(data, frame);
    } else if (!isKept(marker, data)) continue;
    kept.push(joined([[MARKER, marker], numberBytes(size, 2), data]));
    if (marker === SCAN) kept.push(compressedPixels(reader));
  }
  check(scans > 0, "It has no pixels.");
  return joined([JPEG_SIGNATURE, ...kept, [MARKER, END]]);
}

/** A marker may be filled up in front with as many bytes of its first kind as somebody likes. */
function nextMarker(reader: ByteReader): number {
  reader.expect([MARKER], "There is something between two segments.");
  let marker = reader.byte();
  while (marker === MARKER) marker = reader.byte();
  return marker;
}

/** @returns whether a segment that is neither frame nor scan is kept. Throws where a picture cannot have it */
function isKept(marker: number, data: Uint8Array): boolean {
  switch (marker) {
    case QUANTIZATION:
      checkQuantization(data);
      return true;
    case HUFFMAN:
      checkHuffman(data);
      return true;
    case RESTART_INTERVAL:
      check(data.length === 2, "A restart interval has a wrong size.");
      return true;
    case APPLICATION.adobe:
      // Says which colours the channels are; without it they would be guessed.
      return data.length === 12 && String.fromCharCode(...data.subarray(0, 5)) === "Adobe";
    case COMMENT:
      return false;
    default:
      check(marker >= APPLICATION.first && marker <= APPLICATION.last, "It has an unknown segment.");
      return false;
  }
}

/** Compressed pixels go on up to the next marker that is no restart; in them, the first byte of a marker is doubled by 0. */
function compressedPixels(reader: ByteReader): Uint8Array {
  const rest = reader.peek();
  let at = 0;
  for (;;) {
    const next = rest.indexOf(MARKER, at);
    if (next < 0 || next + 1 >= rest.length) throw new BadPicture("Its pixels do not end.");
    const marker = rest[next + 1] ?? 0;
    if (marker === 0 || (marker >= RESTART.first && marker <= RESTART.last)) at = next + 2;
    else {
      check(next > 0, "A scan has no pixels.");
      return reader.take(next);
    }
  }
}
