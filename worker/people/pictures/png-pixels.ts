import { bitsPerPixel, type PngHeader } from "./png-header.ts";
import { BadPicture, check } from "./reader.ts";

/** Of a picture that comes in seven passes: where each begins, and how far apart its pixels are. */
const PASSES = [
  { left: 0, top: 0, across: 8, down: 8 },
  { left: 4, top: 0, across: 8, down: 8 },
  { left: 0, top: 4, across: 4, down: 8 },
  { left: 2, top: 0, across: 4, down: 4 },
  { left: 0, top: 2, across: 2, down: 4 },
  { left: 1, top: 0, across: 2, down: 2 },
  { left: 0, top: 1, across: 1, down: 2 },
] as const;
const ONE_PASS = [{ left: 0, top: 0, across: 1, down: 1 }] as const;

const HIGHEST_FILTER = 4;

/** Every line of pixels as it is compressed: its length in bytes, with the byte before it that names its filter. */
function lineLengths(header: PngHeader): readonly number[] {
  const { width, height, isInterlaced } = header;
  return (isInterlaced ? PASSES : ONE_PASS).flatMap(({ left, top, across, down }) => {
    const pixels = Math.ceil((width - left) / across);
    const lines = Math.ceil((height - top) / down);
    return pixels > 0 && lines > 0 ? Array<number>(lines).fill(1 + Math.ceil((pixels * bitsPerPixel(header)) / 8)) : [];
  });
}

/**
 * Unpacks the pixels: exactly as many as the header says, and nothing behind them.
 *
 * @throws BadPicture as soon as there is more, so nothing that swells is unpacked
 */
export async function checkPixels(compressed: Uint8Array<ArrayBuffer>, header: PngHeader): Promise<void> {
  const lengths = lineLengths(header);
  const bytes = await inflated(
    compressed,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let at = 0;
  for (const length of lengths) {
    check((bytes[at] ?? 0) <= HIGHEST_FILTER, "A line is filtered in an unknown way.");
    at += length;
  }
}

async function inflated(compressed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("deflate"));
  try {
    for await (const part of stream) {
      check(at + part.byteLength <= size, "There are more pixels than it says.");
      bytes.set(part, at);
      at += part.byteLength;
    }
  } catch (error) {
    throw error instanceof BadPicture ? error : new BadPicture("Its pixels cannot be unpacked.");
  }
  check(at === size, "There are fewer pixels than it says.");
  return bytes;
}
