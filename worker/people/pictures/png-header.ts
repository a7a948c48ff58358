import { ByteReader, check } from "./reader.ts";
import { checkSize, type Size } from "./size.ts";

/** What the first chunk of a PNG says. */
export interface PngHeader extends Size {
  /** Bits of each channel, or of each index. */
  readonly depth: number;
  /** The colour type: which channels a pixel has. */
  readonly colour: number;
  readonly isInterlaced: boolean;
}

/** The colour type of pictures with a palette. */
export const INDEXED = 3;

/** By colour type: how many channels a pixel has, and of how many bits each. */
const COLOURS: ReadonlyMap<number, { readonly channels: number; readonly depths: readonly number[] }> = new Map([
  [0, { channels: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { channels: 3, depths: [8, 16] }],
  [INDEXED, { channels: 1, depths: [1, 2, 4, 8] }],
  [4, { channels: 2, depths: [8, 16] }],
  [6, { channels: 4, depths: [8, 16] }],
]);

/** Reads the first chunk. @throws BadPicture where it says what no decoder knows, or of too many pixels */
export function headerOf(data: Uint8Array): PngHeader {
  const reader = new ByteReader(data);
  const size = { width: reader.number(4), height: reader.number(4) };
  checkSize(size);
  const [depth, colour] = [reader.byte(), reader.byte()];
  check(COLOURS.get(colour)?.depths.includes(depth) === true, "There are no such colours.");
  reader.expect([0, 0], "It is compressed or filtered in an unknown way.");
  const interlace = reader.byte();
  check(interlace <= 1 && reader.left === 0, "Its header has a wrong size, or an unknown order of lines.");
  return { ...size, depth, colour, isInterlaced: interlace === 1 };
}

/** How many bits a pixel takes. */
export const bitsPerPixel = ({ colour, depth }: PngHeader): number => (COLOURS.get(colour)?.channels ?? 0) * depth;
