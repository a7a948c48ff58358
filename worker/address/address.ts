import { sha256 } from "../sha256.ts";

/** What stands for every address that cannot be read, and for none: all of them share one budget. */
const UNKNOWN = "unknown";

const GROUPS = 8;
/** The groups of a long address that its network gives out; who has them is free to choose the others. */
const NETWORK_GROUPS = 4;
const MAPPED_PREFIX = [0, 0, 0, 0, 0, 0xffff];

const DECIMAL_BYTE = /^(?:0|[1-9]\d{0,2})$/;
const HEX_GROUP = /^[\da-f]{1,4}$/i;

/**
 * What counts as one address (LM-11): an IPv4 address whole, of an IPv6 address the first half, one that only wraps an
 * IPv4 address as that.
 *
 * @param address what the edge says, or null where nothing does
 */
export function countedAddress(address: string | null): string {
  if (address === null) return UNKNOWN;
  const short = readShort(address);
  if (short !== null) return short.join(".");
  const groups = readLong(address);
  if (groups === null) return UNKNOWN;
  if (MAPPED_PREFIX.every((group, index) => groups[index] === group)) return bytesOf(groups.slice(-2)).join(".");
  return `${groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.toString(16))
    .join(":")}::`;
}

/** The key of an address: its SHA-256 in hex. No address is stored, logged or named. */
export const addressKey = async (address: string | null): Promise<string> => sha256(countedAddress(address));

/** The four bytes of an IPv4 address, in its only spelling, or null. */
function readShort(address: string): readonly number[] | null {
  const parts = address.split(".");
  const isShort = parts.length === 4 && parts.every((part) => DECIMAL_BYTE.test(part) && Number(part) <= 0xff);
  return isShort ? parts.map(Number) : null;
}

/** The eight groups of an IPv6 address, or null. */
function readLong(address: string): readonly number[] | null {
  const halves = address.split("::");
  if (halves.length > 2) return null;
  const [head = "", tail] = halves;
  const before = readGroups(head, tail === undefined);
  const after = readGroups(tail ?? "", true);
  if (before === null || after === null) return null;
  const missing = GROUPS - before.length - after.length;
  // `::` stands for one group of zeros at least; without it there are no zeros to put in.
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  return [...before, ...Array.from({ length: missing }, () => 0), ...after];
}

/** The groups between colons; the last of an address may be an IPv4 address, which is two. */
function readGroups(text: string, isEnd: boolean): readonly number[] | null {
  if (text === "") return [];
  const groups: number[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    const bytes = isEnd && index === parts.length - 1 ? readShort(part) : null;
    if (bytes !== null) groups.push(...groupsOf(bytes));
    else if (HEX_GROUP.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}

const bytesOf = (groups: readonly number[]): readonly number[] => groups.flatMap((group) => [group >> 8, group & 0xff]);

const groupsOf = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): readonly number[] => [(a << 8) | b, (c << 8) | d];
