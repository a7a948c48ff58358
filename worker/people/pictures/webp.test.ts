import { describe, expect, test } from "vitest";
import { joined, littleEndianBytes } from "./bytes.ts";
import { cleanPicture } from "./clean.ts";
import { text, vp8, vp8l, webpChunk, webpHead, webpOf } from "./testing/pictures.ts";

const alpha = webpChunk("ALPH", [0, 1, 2]);

/** By what it is: as it may come, and as it is kept. */
const GOOD: Readonly<Record<string, readonly [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>]>> = {
  "a lossy picture": [webpOf(vp8()), webpOf(vp8())],
  "a lossless picture": [webpOf(vp8l()), webpOf(vp8l())],
  "an extended head": [webpOf(webpHead(0), vp8()), webpOf(vp8())],
  "an extended head, lossless": [webpOf(webpHead(0x10), vp8l()), webpOf(vp8l())],
  "transparency apart": [webpOf(webpHead(0x10), alpha, vp8()), webpOf(webpHead(0x10), alpha, vp8())],
  "metadata, which is left out": [
    webpOf(
      webpHead(0x3c),
      webpChunk("ICCP", text("canary")),
      alpha,
      vp8(),
      webpChunk("EXIF", text("canary")),
      webpChunk("XMP ", text("<script>canary</script>")),
      webpChunk("zzzz", text("canary")),
    ),
    webpOf(webpHead(0x10), alpha, vp8()),
  ],
  "as many pixels as there may be": [webpOf(vp8l(512, 512)), webpOf(vp8l(512, 512))],
};

describe.each(Object.keys(GOOD))("[PF-2] a WebP with %s", (what) => {
  const [picture, kept] = GOOD[what] ?? [webpOf(), webpOf()];

  test("is kept in its shortest form, whatever follows its end", async () => {
    expect(await cleanPicture(picture)).toEqual({ type: "image/webp", bytes: kept });
    expect(await cleanPicture(joined([picture, text("<html>canary")]))).toEqual({ type: "image/webp", bytes: kept });
    expect(await cleanPicture(kept)).toEqual({ type: "image/webp", bytes: kept });
  });
});

const BAD: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  "nothing in it": webpOf(),
  "another kind of file in the same wrapping": joined([webpOf(vp8()).subarray(0, 8), text("WAVE"), vp8()]),
  "an animation": webpOf(webpHead(0x02), webpChunk("ANIM", new Uint8Array(6)), webpChunk("ANMF", new Uint8Array(16))),
  "the flag of an animation": webpOf(webpHead(0x02), vp8()),
  "an animation without its head": webpOf(vp8(), webpChunk("ANMF", new Uint8Array(16))),
  "two pictures": webpOf(vp8(), vp8()),
  "a head and no picture": webpOf(webpHead(0)),
  "transparency without a head": webpOf(alpha, vp8()),
  "transparency twice": webpOf(webpHead(0x10), alpha, alpha, vp8()),
  "transparency of a picture that has its own": webpOf(webpHead(0x10), alpha, vp8l()),
  "transparency of an unknown kind": webpOf(webpHead(0x10), webpChunk("ALPH", [2, 1]), vp8()),
  "no transparency in its place": webpOf(webpHead(0x10), webpChunk("ALPH", [0]), vp8()),
  "too many pixels": webpOf(vp8(513, 2)),
  "too many pixels without loss": webpOf(vp8l(2, 513)),
  "no area": webpOf(vp8(0, 2)),
  "a scale": webpOf(vp8(2 + 2 ** 14, 2)),
  "a canvas of another size": webpOf(webpHead(0, 3, 2), vp8()),
  "a head of a wrong size": webpOf(webpChunk("VP8X", new Uint8Array(12)), vp8()),
  "a frame of a film": webpOf(vp8(2, 2, 0x31)),
  "a frame that is not shown": webpOf(vp8(2, 2, 0x20)),
  "no pixels": webpOf(vp8(2, 2, 0x10)),
  "more pixels than there are": webpOf(vp8(2, 2, 0xf0)),
  "no start code": webpOf(webpChunk("VP8 ", new Uint8Array(12))),
  "an unknown version": webpOf(vp8l(2, 2, 1)),
  "no lossless signature": webpOf(webpChunk("VP8L", new Uint8Array(12))),
  "a lossless picture of nothing": webpOf(webpChunk("VP8L", [0x2f, 1, 0x40, 0, 0])),
  "a chunk longer than the file": joined([webpOf(vp8()).subarray(0, 16), littleEndianBytes(2 ** 32 - 1, 4), [1]]),
  "a size longer than the file": webpOf(vp8()).subarray(0, -1),
  "something hidden where chunks meet": webpOf(
    vp8(),
    webpChunk("EXIF", [1]).map((byte, at) => (at === 9 ? 60 : byte)),
  ),
};

test.each(Object.keys(BAD))("[PF-2] a WebP with %s is refused", async (what) => {
  expect(await cleanPicture(BAD[what] ?? webpOf(vp8()))).toBeNull();
});
