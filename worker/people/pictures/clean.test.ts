import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cleanPicture } from "./clean.ts";
import { joined } from "./bytes.ts";
import { text, tinyJpeg, tinyPng, vp8, vp8l, webpChunk, webpHead, webpOf } from "./testing/pictures.ts";

const VALID = [
  tinyPng(),
  tinyJpeg(),
  webpOf(vp8()),
  webpOf(vp8l()),
  webpOf(webpHead(0x10), webpChunk("ALPH", [0, 1]), vp8()),
];

const OTHERS: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  "an empty file": new Uint8Array(),
  "a GIF": joined([text("GIF89a"), [1, 0, 1, 0, 0, 0, 0, 0x3b]]),
  "an SVG with a script": joined([text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')]),
  "a page": joined([text("<!doctype html><script>alert(1)</script>")]),
  "a page that goes on as a picture": joined([text("<html><!--"), tinyPng()]),
  "a PDF": joined([text("%PDF-1.7")]),
  "an archive": joined([text("PK\u0003\u0004"), tinyPng()]),
  "a bitmap": joined([text("BM"), new Uint8Array(60)]),
  "an AVIF": joined([[0, 0, 0, 0x1c], text("ftypavif"), new Uint8Array(20)]),
};

test.each(Object.keys(OTHERS))("[PF-2] %s is no picture, whatever it says of itself", async (what) => {
  expect(await cleanPicture(OTHERS[what] ?? new Uint8Array())).toBeNull();
});

const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => joined([bytes]));
const anyBeginning = fc
  .tuple(fc.constantFrom(...VALID), fc.nat(40), anyBytes)
  .map(([valid, at, rest]) => joined([valid.subarray(0, at), rest]));
const anyMutation = fc
  .tuple(fc.constantFrom(...VALID), fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 4 }), anyBytes)
  .map(([valid, changes, trailing]) => {
    const bytes = valid.slice();
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    return joined([bytes, trailing]);
  });

test("[PF-2] no bytes crash it, and what it lets through it lets through again as it is, no longer than it came", async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyBytes, anyBeginning, anyMutation), async (bytes) => {
      const clean = await cleanPicture(bytes);
      if (clean === null) return;
      taken++;
      expect(clean.bytes.length).toBeLessThanOrEqual(bytes.length);
      expect(await cleanPicture(clean.bytes)).toEqual(clean);
    }),
    { numRuns: 10_000 },
  );
  expect(taken, "some of them are pictures").toBeGreaterThan(100);
});
