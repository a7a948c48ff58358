import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
} from "@simplewebauthn/server";
import { COSEALG, decodeClientDataJSON } from "@simplewebauthn/server/helpers";
import type { MadePasskey, PasskeyKey } from "../../account/index.ts";
import { fromBase64Url, toBase64Url } from "../bytes.ts";
import { isPlainAttestation } from "./attestation.ts";
import type { Challenge } from "./challenge.ts";
import type { MadePasskeyJson } from "./credential-json.ts";

/** The kinds of keys that are asked for and taken. */
export const KEY_ALGORITHMS: COSEALG[] = [COSEALG.ES256, COSEALG.EdDSA, COSEALG.RS256];

type Expected = Pick<Challenge, "nonce" | "relyingParty">;

const expectedOf = ({ nonce, relyingParty }: Expected) => ({
  expectedChallenge: nonce,
  expectedOrigin: relyingParty.origin,
  expectedRPID: relyingParty.rpId,
  requireUserVerification: true,
});

/** Verifies that a new passkey answers a challenge (AU-13). Null when it does not, whatever the reason (AU-15). */
export const verifyMadePasskey = async (
  { response, transports }: MadePasskeyJson,
  challenge: Expected,
): Promise<MadePasskey | null> =>
  orNull(async () => {
    const attestation = fromBase64Url(response.response.attestationObject);
    if (attestation === null || !isPlainAttestation(attestation)) return null;
    if (isFramed(response.response.clientDataJSON)) return null;
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      ...expectedOf(challenge),
      supportedAlgorithmIDs: KEY_ALGORITHMS,
    });
    if (!verified) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    return id === response.id ? { credentialId: id, publicKey: toBase64Url(publicKey), counter, transports } : null;
  });

/**
 * Verifies that a passkey answers a challenge (AU-13). Null when it does not, whatever the reason (AU-15).
 *
 * @returns how often the passkey was used, as its device counts
 */
export const verifyUsedPasskey = async (
  response: AuthenticationResponseJSON,
  challenge: Expected,
  { credentialId, publicKey, counter }: PasskeyKey,
): Promise<number | null> =>
  orNull(async () => {
    const key = fromBase64Url(publicKey);
    if (key === null || isFramed(response.response.clientDataJSON)) return null;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...expectedOf(challenge),
      credential: { id: credentialId, publicKey: key, counter },
    });
    return verified ? authenticationInfo.newCounter : null;
  });

/** Whether the passkey was asked for inside somebody else's page. Ours is never shown in a frame. */
const isFramed = (clientDataJSON: string): boolean => decodeClientDataJSON(clientDataJSON).crossOrigin === true;

/** The library refuses by throwing, and so does everything that decodes what a stranger sent. */
async function orNull<T>(verify: () => Promise<T | null>): Promise<T | null> {
  try {
    return await verify();
  } catch {
    return null;
  }
}
