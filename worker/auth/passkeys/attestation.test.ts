import { expect, test } from "vitest";
import { encodeCbor, type CborValue } from "../testing/cbor.ts";
import { isPlainAttestation } from "./attestation.ts";

const attestation = (format: string, statement: CborValue) =>
  new Uint8Array(
    encodeCbor(
      new Map<string, CborValue>([
        ["fmt", format],
        ["attStmt", statement],
        ["authData", new Uint8Array(37)],
      ]),
    ),
  );
const NOTHING: CborValue = new Map();
const SIGNED: CborValue = new Map<string, CborValue>([["sig", new Uint8Array(64)]]);
const CERTIFIED: CborValue = new Map<string, CborValue>([["x5c", new Uint8Array(8)]]);

test.each([
  ["none", NOTHING, true],
  ["packed", SIGNED, true],
  ["packed", CERTIFIED, false],
  ["fido-u2f", CERTIFIED, false],
  ["android-key", CERTIFIED, false],
  ["android-safetynet", SIGNED, false],
  ["apple", CERTIFIED, false],
  ["tpm", NOTHING, false],
  ["made-up", NOTHING, false],
])("[AU-13] a new passkey with the attestation %s is looked at: %#", (format, statement, expected) => {
  expect(isPlainAttestation(attestation(format, statement))).toBe(expected);
});

test("[AU-13] an attestation that is none cannot be read", () => {
  for (const bytes of [[], [0xa0], [0x01], [0xff], [0x9f, 0x9f]]) {
    expect(readsAsPlain(Uint8Array.from(bytes))).toBe(false);
  }
});

function readsAsPlain(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    return isPlainAttestation(bytes);
  } catch {
    return false;
  }
}
