import { describe, expect, test } from "vitest";
import { joined } from "./bytes.ts";
import { cleanPicture } from "./clean.ts";
import { grey, jpegOf, segment, text, tinyJpeg } from "./testing/pictures.ts";

const { quantization, frame, huffman, scan } = grey;
const adobe = segment(0xee, joined([text("Adobe"), [0, 100, 0, 0, 0, 0, 1]]));
const colours = segment(0xc2, [8, 0, 2, 0, 2, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);

const GOOD: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  "one grey channel": tinyJpeg(),
  "three channels, in several scans": jpegOf(
    adobe,
    quantization,
    colours,
    huffman,
    segment(0xda, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 0, 1]),
    [0x12, 0xff, 0x00, 0x34],
    huffman,
    segment(0xda, [1, 2, 0x11, 1, 63, 0]),
    [0x56],
  ),
  "restarts in its pixels": jpegOf(quantization, frame(), huffman, segment(0xdd, [0, 1]), scan, [0xff, 0xd0, 0x3f]),
};

describe.each(Object.keys(GOOD))("[PF-2] a JPEG with %s", (what) => {
  const picture = GOOD[what] ?? tinyJpeg();

  test("is kept as it is", async () => {
    expect(await cleanPicture(picture)).toEqual({ type: "image/jpeg", bytes: picture });
  });

  test("is kept without metadata, and without what follows its end", async () => {
    const metadata = [
      segment(0xe0, joined([text("JFIF\0"), [1, 2, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]])),
      segment(0xe1, text("Exif\0\0canary: where the picture was taken")),
      segment(0xe1, text("http://ns.adobe.com/xap/1.0/\0canary")),
      segment(0xe2, text("ICC_PROFILE\0canary")),
      segment(0xee, text("Adobe with a canary behind")),
      segment(0xfe, text("<script>canary</script>")),
      [0xff, 0xff],
    ];
    const dirty = joined([picture.subarray(0, 2), ...metadata, picture.subarray(2), text("<html>canary")]);
    expect(await cleanPicture(dirty)).toEqual({ type: "image/jpeg", bytes: picture });
  });
});

const framed = (data: readonly number[]): Uint8Array<ArrayBuffer> =>
  jpegOf(quantization, segment(0xc0, data), huffman, scan);
const scanned = (data: readonly number[]): Uint8Array<ArrayBuffer> =>
  jpegOf(quantization, frame(), huffman, segment(0xda, data), [1]);

const BAD: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  "no end": tinyJpeg().subarray(0, -2),
  "half an end": tinyJpeg().subarray(0, -1),
  "no frame": jpegOf(quantization, huffman, scan),
  "two frames": jpegOf(quantization, frame(), frame(), huffman, scan),
  "no pixels": jpegOf(quantization, frame(), huffman),
  "an empty scan": jpegOf(quantization, frame(), huffman, segment(0xda, [1, 1, 0, 0, 63, 0])),
  "nothing in it": jpegOf(),
  "too many pixels": jpegOf(quantization, frame(513, 2), huffman, scan),
  "more height than may be": jpegOf(quantization, frame(2, 65_535), huffman, scan),
  "a height that comes later": jpegOf(quantization, frame(2, 0), huffman, scan),
  "an arithmetic code": jpegOf(quantization, frame(2, 2, 0xc9), huffman, scan),
  "no loss at all": jpegOf(quantization, frame(2, 2, 0xc3), huffman, scan),
  "twelve bits": framed([12, 0, 2, 0, 2, 1, 1, 0x11, 0]),
  "four channels": framed([8, 0, 2, 0, 2, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]),
  "a channel too few": framed([8, 0, 2, 0, 2, 3, 1, 0x11, 0, 2, 0x11, 0]),
  "a channel twice": framed([8, 0, 2, 0, 2, 3, 1, 0x11, 0, 1, 0x11, 0, 3, 0x11, 0]),
  "a channel sampled in no way": framed([8, 0, 2, 0, 2, 1, 1, 0x01, 0]),
  "a channel with an unknown table": framed([8, 0, 2, 0, 2, 1, 1, 0x11, 4]),
  "something hidden in its frame": framed([8, 0, 2, 0, 2, 1, 1, 0x11, 0, 60, 104, 116, 109, 108]),
  "a scan of an unknown channel": scanned([1, 9, 0, 0, 63, 0]),
  "a scan of no channel": scanned([0, 0, 63, 0]),
  "a scan with an unknown table": scanned([1, 1, 0x40, 0, 63, 0]),
  "a scan of unknown coefficients": scanned([1, 1, 0, 0, 64, 0]),
  "something hidden in its scan": scanned([1, 1, 0, 0, 63, 0, 7]),
  "more scans than a picture needs": jpegOf(quantization, frame(), huffman, ...Array<Uint8Array>(33).fill(scan)),
  "an unknown table of divisors": jpegOf(segment(0xdb, joined([[0x24], new Uint8Array(64)])), frame(), huffman, scan),
  "something behind a table of divisors": tinyJpeg(segment(0xdb, new Uint8Array(66))),
  "too many codes": tinyJpeg(segment(0xc4, joined([[0], new Uint8Array(16).fill(255), new Uint8Array(4080)]))),
  "something hidden in its restarts": tinyJpeg(segment(0xdd, [0, 1, 2])),
  "an unknown segment": tinyJpeg(segment(0xdc, [0, 2])),
  "something between its segments": tinyJpeg([0x3c, 0x68]),
  "a segment without a size": tinyJpeg([0xff, 0xe1, 0, 1]),
  "a segment longer than the file": tinyJpeg([0xff, 0xe1, 0xff, 0xff]),
};

test.each(Object.keys(BAD))("[PF-2] a JPEG with %s is refused", async (what) => {
  expect(await cleanPicture(BAD[what] ?? tinyJpeg())).toBeNull();
});
