/** A number from 0 up to 1. */
export type Random = () => number;

/** Numbers that depend on the seed alone (xorshift32): what failed once fails again. */
export function seeded(seed: number): Random {
  // Seeds in a row must not begin alike, and zero would stay zero.
  let bits = Math.imul(seed + 1, 0x9e3779b1) || 1;
  return () => {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    return (bits >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to `below`. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** One of a list. */
export function oneOf<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[below(random, list.length)] ?? list[0];
}
