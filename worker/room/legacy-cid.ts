const FNV_OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const FNV_PRIME = 0x0000000001000000000000000000013bn;
const LOW_128_BITS = (1n << 128n) - 1n;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** FNV-1a with 128 bits over UTF-16 units: no secret is kept by it, it only spreads. */
function fnv128(text: string): bigint {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8]) hash = ((hash ^ BigInt(byte)) * FNV_PRIME) & LOW_128_BITS;
  }
  return hash;
}

/**
 * The cid of a message that an earlier implementation had under another id: the same one whenever it is asked, so that a
 * message that was imported once is known again (RM-3). A UUID stays what it is; anything else becomes one of version 8.
 *
 * @param parts what tells the message from all others, its sender first
 */
export function legacyCid(id: string | null, parts: readonly string[]): string {
  const kept = id?.toLowerCase();
  if (kept !== undefined && UUID.test(kept)) return kept;
  const hex = fnv128(JSON.stringify(parts)).toString(16).padStart(32, "0");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}
