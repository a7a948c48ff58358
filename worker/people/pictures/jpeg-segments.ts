import { ByteReader, check } from "./reader.ts";
import { checkSize } from "./size.ts";

/** What the frame says and the scans hold to. */
export interface Frame {
  readonly components: readonly number[];
}

const HIGHEST_TABLE = 3;
const LAST_COEFFICIENT = 63;

/** Reads the frame: size, and which channels there are. @throws BadPicture where browsers could not show it */
export function checkFrame(data: Uint8Array): Frame {
  const reader = new ByteReader(data);
  check(reader.byte() === 8, "It has other than eight bits for each channel.");
  const height = reader.number(2);
  checkSize({ height, width: reader.number(2) });
  const count = reader.byte();
  check((count === 1 || count === 3) && reader.left === 3 * count, "It has an unknown number of channels.");
  const components = Array.from({ length: count }, () => {
    const id = reader.byte();
    const [across, down] = halves(reader.byte());
    check(across >= 1 && across <= 4 && down >= 1 && down <= 4, "A channel is sampled in an unknown way.");
    check(reader.byte() <= HIGHEST_TABLE, "A channel has an unknown table.");
    return id;
  });
  check(new Set(components).size === count, "A channel comes twice.");
  return { components };
}

/** Reads the head of a scan. @throws BadPicture where it is not of the frame */
export function checkScan(data: Uint8Array, frame: Frame | null): void {
  const reader = new ByteReader(data);
  const count = reader.byte();
  check(count >= 1 && reader.left === 2 * count + 3, "A scan has a wrong size.");
  const seen = Array.from({ length: count }, () => {
    const id = reader.byte();
    const [dc, ac] = halves(reader.byte());
    check(dc <= HIGHEST_TABLE && ac <= HIGHEST_TABLE, "A scan has an unknown table.");
    return id;
  });
  check(
    new Set(seen).size === count && seen.every((id) => frame?.components.includes(id)),
    "A scan is not of the frame.",
  );
  const [first, last] = [reader.byte(), reader.byte()];
  check(first <= last && last <= LAST_COEFFICIENT, "A scan has unknown coefficients.");
}

/** Tables of divisors: 64 of one or two bytes each. */
export function checkQuantization(data: Uint8Array): void {
  const reader = new ByteReader(data);
  do {
    const [precision, table] = halves(reader.byte());
    check(precision <= 1 && table <= HIGHEST_TABLE, "A table of divisors is unknown.");
    reader.take(64 * (precision + 1));
  } while (reader.left > 0);
}

/** Tables of codes: how many there are of each of 16 lengths, then what they stand for. */
export function checkHuffman(data: Uint8Array): void {
  const reader = new ByteReader(data);
  do {
    const [kind, table] = halves(reader.byte());
    check(kind <= 1 && table <= HIGHEST_TABLE, "A table of codes is unknown.");
    const codes = reader.take(16).reduce((sum, count) => sum + count, 0);
    check(codes <= 256, "A table has too many codes.");
    reader.take(codes);
  } while (reader.left > 0);
}

const halves = (byte: number): readonly [number, number] => [byte >> 4, byte & 15];
