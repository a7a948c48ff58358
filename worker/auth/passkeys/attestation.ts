import { decodeAttestationObject } from "@simplewebauthn/server/helpers";

/**
 * Whether a new passkey comes without certificates about the make of its device. Nobody asks for them; and to check
 * one, lists of revoked ones would be fetched from addresses that the sender chose.
 *
 * @throws Error when it cannot be read
 */
export function isPlainAttestation(attestationObject: Uint8Array<ArrayBuffer>): boolean {
  const attestation = decodeAttestationObject(attestationObject);
  const format = attestation.get("fmt");
  return format === "none" || (format === "packed" && attestation.get("attStmt").get("x5c") === undefined);
}
