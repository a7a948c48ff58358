const INTEGER = 0x02;
const SEQUENCE = 0x30;

/** A number of ASN.1: as short as it can be, and never taken for a negative one. */
function integer(bytes: Uint8Array): readonly number[] {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = [...bytes.subarray(first === -1 ? bytes.length - 1 : first)];
  const unsigned = (digits[0] ?? 0) > 0x7f ? [0, ...digits] : digits;
  return [INTEGER, unsigned.length, ...unsigned];
}

/** An ECDSA signature of P-256 as authenticators write it. WebCrypto gives r and s as 32 bytes each. */
export function toDer(signature: Uint8Array): Uint8Array {
  const content = [...integer(signature.subarray(0, 32)), ...integer(signature.subarray(32))];
  return Uint8Array.from([SEQUENCE, content.length, ...content]);
}
