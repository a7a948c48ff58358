import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { joined } from "./bytes.ts";
import { cleanPicture } from "./clean.ts";
import { cleanPng } from "./png.ts";
import {
  pngChunk,
  pngEnd,
  pngHeader,
  pngOf,
  pngPixels,
  text,
  tinyPng,
  zlib,
  type PngFields,
} from "./testing/pictures.ts";

const palette = pngChunk("PLTE", [0, 0, 0, 255, 255, 255]);
const indexed = pngHeader({ colour: 3, depth: 1 });

const GOOD: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  "four channels": tinyPng(),
  "grey, one bit": pngOf(pngHeader({ colour: 0, depth: 1, width: 9, height: 1 }), pngPixels([2]), pngEnd),
  "sixteen bits": pngOf(pngHeader({ depth: 16, colour: 2 }), pngPixels([12, 12]), pngEnd),
  "a palette": pngOf(indexed, palette, pngChunk("tRNS", [0, 255]), pngPixels([1, 1]), pngEnd),
  "in seven passes": pngOf(
    pngHeader({ width: 5, height: 5, colour: 0, interlace: 1 }),
    pngPixels([1, 1, 2, 1, 1, 3, 2, 2, 2, 5, 5]),
    pngEnd,
  ),
  "in seven passes, most of them empty": pngOf(
    pngHeader({ width: 1, height: 1, interlace: 1 }),
    pngPixels([4]),
    pngEnd,
  ),
  "a rendering": tinyPng(pngChunk("sRGB", [0])),
  "as large as it may be": pngOf(
    pngHeader({ width: 512, height: 512, colour: 0 }),
    pngChunk("IDAT", deflateSync(new Uint8Array(513 * 512))),
    pngEnd,
  ),
};

describe.each(Object.keys(GOOD))("[PF-2] a PNG with %s", (what) => {
  const picture = GOOD[what] ?? tinyPng();

  test("is kept as it is", async () => {
    expect(await cleanPicture(picture)).toEqual({ type: "image/png", bytes: picture });
  });

  test("is kept without metadata, and without what follows its end", async () => {
    const metadata = ["tEXt", "zTXt", "iTXt", "eXIf", "iCCP", "tIME", "gAMA", "pHYs", "zzZz"].map((name) =>
      pngChunk(name, text("<script>canary</script>")),
    );
    const head = 8 + 25;
    const dirty = joined([
      picture.subarray(0, head),
      ...metadata,
      picture.subarray(head),
      text("PK\u0003\u0004<html>canary"),
    ]);
    expect(await cleanPicture(dirty)).toEqual({ type: "image/png", bytes: picture });
  });
});

test("[PF-2] pixels that come in parts are put together, and an unneeded palette is left out", async () => {
  const packed = zlib(new Uint8Array(18));
  const parts = [packed.subarray(0, 5), packed.subarray(5)].map((part) => pngChunk("IDAT", part));
  const picture = pngOf(pngHeader(), palette, ...parts, pngChunk("tEXt", text("a")), pngEnd);
  expect(await cleanPng(picture)).toEqual(tinyPng());
});

const header = (fields: PngFields) => pngOf(pngHeader(fields), pngPixels([8, 8]), pngEnd);

const BAD: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  "no end": pngOf(pngHeader(), pngPixels([8, 8])),
  "no pixels": pngOf(pngHeader(), pngEnd),
  "no header": pngOf(pngPixels([8, 8]), pngEnd),
  "two headers": tinyPng(pngHeader()),
  "a wrong checksum": tinyPng().map((byte, at) => (at === 32 ? byte ^ 1 : byte)),
  "something in its end": pngOf(pngHeader(), pngPixels([8, 8]), pngChunk("IEND", [1])),
  "an animation": tinyPng(pngChunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0])),
  "a frame of an animation": pngOf(pngHeader(), pngPixels([8, 8]), pngChunk("fdAT", [1]), pngEnd),
  "an unknown critical chunk": tinyPng(pngChunk("EVIL", text("x"))),
  "too many pixels": header({ width: 513 }),
  "more height than may be": header({ height: 513 }),
  "a size that is a bomb": header({ width: 2 ** 32 - 1, height: 2 ** 32 - 1 }),
  "no area": header({ width: 0 }),
  "an unknown colour": header({ colour: 5 }),
  "a depth that its colour does not have": header({ colour: 2, depth: 4 }),
  "an unknown order of lines": header({ interlace: 2 }),
  "fewer pixels than it says": pngOf(pngHeader(), pngPixels([8]), pngEnd),
  "more pixels than it says": pngOf(pngHeader(), pngPixels([8, 8, 8]), pngEnd),
  "pixels that swell": pngOf(pngHeader(), pngChunk("IDAT", deflateSync(new Uint8Array(50_000_000))), pngEnd),
  "something behind its packed pixels": pngOf(
    pngHeader(),
    pngChunk("IDAT", joined([zlib(new Uint8Array(18)), text("<script>")])),
    pngEnd,
  ),
  "an unknown filter": pngOf(pngHeader(), pngChunk("IDAT", zlib(new Uint8Array(18).fill(5))), pngEnd),
  "pixels that are not packed": pngOf(pngHeader(), pngChunk("IDAT", text("<script>alert(1)</script>")), pngEnd),
  "no palette where it needs one": pngOf(indexed, pngPixels([1, 1]), pngEnd),
  "a palette of no colours": pngOf(indexed, pngChunk("PLTE"), pngPixels([1, 1]), pngEnd),
  "a palette of half a colour": pngOf(indexed, pngChunk("PLTE", [1, 2]), pngPixels([1, 1]), pngEnd),
  "a palette of more colours than can be named": pngOf(
    indexed,
    pngChunk("PLTE", new Uint8Array(9)),
    pngPixels([1, 1]),
    pngEnd,
  ),
  "more transparency than colours": pngOf(indexed, palette, pngChunk("tRNS", [1, 2, 3]), pngPixels([1, 1]), pngEnd),
  "transparency twice over": tinyPng(pngChunk("tRNS", [0, 0, 0, 0, 0, 0])),
  "a rendering that there is not": tinyPng(pngChunk("sRGB", [4])),
  "a chunk longer than the file": joined([tinyPng().subarray(0, 33), [0x7f, 0xff, 0xff, 0xff], text("tEXt")]),
  "nothing but its first bytes": tinyPng().subarray(0, 8),
};

test.each(Object.keys(BAD))("[PF-2] a PNG with %s is refused", async (what) => {
  expect(await cleanPicture(BAD[what] ?? tinyPng())).toBeNull();
});
