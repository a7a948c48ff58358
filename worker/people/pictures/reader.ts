/** A structure that is not what it has to be. Every parser of pictures gives up with it, and with nothing else. */
export class BadPicture extends Error {
  override readonly name = "BadPicture";
}

/** Reads bytes from the beginning to the end, never past it. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.byteLength - this.#at;
  }

  /** The next bytes. @throws BadPicture where there are not so many */
  take(count: number): Uint8Array {
    if (count > this.left) throw new BadPicture("It ends too early.");
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** All that is left, without going on. */
  peek(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }

  /** The next byte. */
  byte(): number {
    return this.number(1);
  }

  /** The next bytes as a number, most significant first. */
  number(count: number): number {
    return this.take(count).reduce((value, byte) => value * 256 + byte, 0);
  }

  /** The next bytes as a number, least significant first. */
  littleEndian(count: number): number {
    return this.take(count).reduceRight((value, byte) => value * 256 + byte, 0);
  }

  /** The next four bytes as the name of a chunk. */
  name(): string {
    return String.fromCharCode(...this.take(4));
  }

  /** The next bytes have to be these. */
  expect(bytes: readonly number[], otherwise: string): void {
    const found = this.take(bytes.length);
    check(
      bytes.every((byte, index) => found[index] === byte),
      otherwise,
    );
  }
}

/** @throws BadPicture unless it holds */
export function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new BadPicture(otherwise);
}
