import { joined, littleEndianBytes, nameBytes } from "./bytes.ts";
import { ByteReader, check } from "./reader.ts";
import { checkSize, type Size } from "./size.ts";

export const WEBP_SIGNATURE: readonly number[] = nameBytes("RIFF");

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

/** Flags of the extended head. */
const ANIMATION = 0x02;
const ALPHA = 0x10;

/** A picture, alone or with its transparency apart. EXIF, XMP, profiles and everything unknown are left out. */
const KEPT: readonly string[] = ["VP8X", "ALPH", "VP8 ", "VP8L"];
const ORDER = /^(VP8 |VP8L|VP8X(ALPH)?VP8 |VP8XVP8L)$/;

/**
 * Walks through a WebP chunk by chunk and writes it anew: without metadata, and without whatever follows its end (PF-2).
 * The compressed pixels are not unpacked.
 *
 * @throws BadPicture where it is none, animated, or has too many pixels
 */
export function cleanWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks = chunksOf(bytes);
  check(!chunks.some(({ name }) => name === "ANIM" || name === "ANMF"), "It is animated.");
  const kept = chunks.filter(({ name }) => KEPT.includes(name));
  check(ORDER.test(kept.map(({ name }) => name).join("")), "Its chunks are not in order.");
  const [picture] = kept.filter(({ name }) => name === "VP8 " || name === "VP8L");
  const size = sizeOf(picture);
  checkSize(size);
  const [head] = kept.filter(({ name }) => name === "VP8X");
  if (head !== undefined) checkHead(head, size);
  const alpha = kept.filter(({ name }) => name === "ALPH");
  for (const { data } of alpha) checkAlpha(data);
  const written = picture === undefined ? [] : [...(alpha.length > 0 ? [headOf(size)] : []), ...alpha, picture];
  return riff(joined(written.map(chunkBytes)));
}

/** Every chunk of the file: as long as it says it is, whatever follows. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const outer = new ByteReader(bytes);
  outer.expect(WEBP_SIGNATURE, "It is no WebP.");
  const reader = new ByteReader(outer.take(outer.littleEndian(4)));
  reader.expect(nameBytes("WEBP"), "It is no WebP.");
  const chunks: Chunk[] = [];
  while (reader.left > 0) {
    const name = reader.name();
    const size = reader.littleEndian(4);
    const data = reader.take(size);
    // Chunks begin at even places.
    if (size % 2 === 1) reader.expect([0], "There is something between two chunks.");
    chunks.push({ name, data });
  }
  return chunks;
}

function sizeOf(picture: Chunk | undefined): Size {
  const reader = new ByteReader(picture?.data ?? new Uint8Array());
  return picture?.name === "VP8L" ? losslessSize(reader) : lossySize(reader);
}

/** The head of a key frame: tag, start code, width and height with their scale. */
function lossySize(reader: ByteReader): Size {
  const tag = reader.littleEndian(3);
  const [isInterframe, isShown, firstPartition] = [tag & 1, (tag >> 4) & 1, tag >> 5];
  check(isInterframe === 0 && isShown === 1, "It is no picture of its own.");
  reader.expect([0x9d, 0x01, 0x2a], "It has no start code.");
  const [width, height] = [reader.littleEndian(2), reader.littleEndian(2)];
  check(width < 2 ** 14 && height < 2 ** 14, "It is scaled.");
  check(firstPartition > 0 && firstPartition <= reader.left, "Its pixels are missing.");
  return { width, height };
}

/** The head of a lossless picture: 14 bits each for width and height, less one; a hint of transparency; the version. */
function losslessSize(reader: ByteReader): Size {
  reader.expect([0x2f], "It is no lossless picture.");
  const bits = reader.littleEndian(4);
  check(Math.floor(bits / 2 ** 29) === 0, "It is of an unknown version.");
  check(reader.left > 0, "Its pixels are missing.");
  return { width: (bits & 0x3f_ff) + 1, height: ((bits >> 14) & 0x3f_ff) + 1 };
}

/** The extended head says how large the canvas is: as large as the picture, for a picture that stands still. */
function checkHead({ data }: Chunk, size: Size): void {
  const reader = new ByteReader(data);
  check(data.length === 10 && (reader.byte() & ANIMATION) === 0, "Its head has a wrong size, or it is animated.");
  reader.take(3);
  const canvas = { width: reader.littleEndian(3) + 1, height: reader.littleEndian(3) + 1 };
  check(canvas.width === size.width && canvas.height === size.height, "Its canvas has another size.");
}

/** Transparency apart begins with how it is compressed, filtered and prepared. */
function checkAlpha(data: Uint8Array): void {
  const head = data[0] ?? 0;
  check(data.length > 1 && (head & 3) <= 1 && head >> 4 <= 1, "Its transparency is of an unknown kind.");
}

const headOf = ({ width, height }: Size): Chunk => ({
  name: "VP8X",
  data: joined([[ALPHA, 0, 0, 0], littleEndianBytes(width - 1, 3), littleEndianBytes(height - 1, 3)]),
});

const chunkBytes = ({ name, data }: Chunk): Uint8Array =>
  joined([nameBytes(name), littleEndianBytes(data.length, 4), data, data.length % 2 === 1 ? [0] : []]);

const riff = (chunks: Uint8Array): Uint8Array<ArrayBuffer> =>
  joined([WEBP_SIGNATURE, littleEndianBytes(chunks.length + 4, 4), nameBytes("WEBP"), chunks]);
