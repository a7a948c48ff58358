import { joined, nameBytes, numberBytes } from "./bytes.ts";
import { crc32 } from "./crc32.ts";
import { checkPixels } from "./png-pixels.ts";
import { headerOf, INDEXED } from "./png-header.ts";
import { ByteReader, check } from "./reader.ts";

export const PNG_SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

const ANIMATION: readonly string[] = ["acTL", "fcTL", "fdAT"];
const CRITICAL = /^[A-Z]/;

/** Texts, times, EXIF, profiles and everything unknown: a picture looks the same without them. */
const KEPT: readonly string[] = ["IHDR", "sRGB", "PLTE", "tRNS", "IDAT", "IEND"];
const ORDER = /^IHDR (sRGB )?(PLTE )?(tRNS )?(IDAT )+IEND $/;

/**
 * Reads a PNG completely, its compressed pixels included, and writes it anew: without metadata, and without whatever
 * follows its end (PF-2).
 *
 * @throws BadPicture where it is none, animated, or has too many pixels
 */
export async function cleanPng(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const chunks = chunksOf(bytes);
  check(!chunks.some(({ name }) => ANIMATION.includes(name)), "It is animated.");
  check(!chunks.some(({ name }) => CRITICAL.test(name) && !KEPT.includes(name)), "It has an unknown critical chunk.");
  const [first] = chunks;
  check(first?.name === "IHDR", "It does not begin with a header.");
  const header = headerOf(first?.data ?? new Uint8Array());
  const isIndexed = header.colour === INDEXED;
  // True colours may bring a palette along, for screens that had none.
  const kept = chunks.filter(({ name }) => KEPT.includes(name) && (name !== "PLTE" || isIndexed));
  check(ORDER.test(kept.map(({ name }) => `${name} `).join("")), "Its chunks are not in order.");

  const [palette, transparent, rendering] = ["PLTE", "tRNS", "sRGB"].map((name) => dataOf(kept, name));
  const colours = checkPalette(palette, isIndexed, header.depth);
  if (transparent !== undefined) checkTransparency(transparent, header.colour, colours);
  if (rendering !== undefined)
    check(rendering.length === 1 && Number(rendering[0]) <= 3, "There is no such rendering.");
  check(chunks.at(-1)?.data.length === 0, "There is something in its end.");
  const pixels = joined(kept.filter(({ name }) => name === "IDAT").map(({ data }) => data));
  await checkPixels(pixels, header);
  const others = kept.filter(({ name }) => name !== "IDAT" && name !== "IEND");
  return joined([
    PNG_SIGNATURE,
    ...[...others, { name: "IDAT", data: pixels }, { name: "IEND", data: new Uint8Array() }].map(written),
  ]);
}

/** Every chunk up to the end of the picture. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const reader = new ByteReader(bytes);
  reader.expect(PNG_SIGNATURE, "It is no PNG.");
  const chunks: Chunk[] = [];
  do chunks.push(nextChunk(reader));
  while (chunks.at(-1)?.name !== "IEND");
  return chunks;
}

function nextChunk(reader: ByteReader): Chunk {
  const size = reader.number(4);
  // The checksum covers the name and the data.
  const body = reader.take(4 + size);
  check(crc32(body) === reader.number(4), "A checksum is wrong.");
  return { name: new ByteReader(body).name(), data: body.subarray(4) };
}

function written({ name, data }: Chunk): Uint8Array {
  const body = joined([nameBytes(name), data]);
  return joined([numberBytes(data.length, 4), body, numberBytes(crc32(body), 4)]);
}

const dataOf = (chunks: readonly Chunk[], wanted: string): Uint8Array | undefined =>
  chunks.find(({ name }) => name === wanted)?.data;

/** @returns how many colours the palette has; 0 without one */
function checkPalette(palette: Uint8Array | undefined, isIndexed: boolean, depth: number): number {
  check(isIndexed === (palette !== undefined), "Its palette is missing.");
  const colours = (palette?.length ?? 0) / 3;
  check(
    Number.isInteger(colours) && colours <= 2 ** depth && colours > 0 === isIndexed,
    "Its palette has a wrong size.",
  );
  return colours;
}

/** Grey and true colours name one that is transparent; a palette says it of each of its first colours. */
function checkTransparency({ length }: Uint8Array, colour: number, colours: number): void {
  const sizes: ReadonlyMap<number, number> = new Map([
    [0, 2],
    [2, 6],
  ]);
  const fits = colour === INDEXED ? length <= colours : length === sizes.get(colour);
  check(fits && length > 0, "Its transparency has a wrong size.");
}
