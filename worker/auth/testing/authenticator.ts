import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { fromBase64Url, toBase64Url } from "../bytes.ts";
import { encodeCbor, joined, type CborValue } from "./cbor.ts";
import { toDer } from "./der.ts";

/** How an authenticator, or the browser in front of it, misbehaves. What is left out is done right. */
export interface Misdeeds {
  /** The page that asked, as the browser tells it. */
  readonly origin?: string;
  /** The site whose key is used. */
  readonly rpId?: string;
  readonly challenge?: string;
  /** True: asked for inside a page of another site. */
  readonly crossOrigin?: boolean;
  /** `webauthn.get` or `webauthn.create`, whichever is wrong. */
  readonly type?: string;
  /** False: nobody showed a finger, a face or a PIN. */
  readonly userVerified?: boolean;
  /** False: nobody was there at all. */
  readonly userPresent?: boolean;
  /** The number of uses that it claims. */
  readonly counter?: number;
  /** True: signs with a key that nobody registered. */
  readonly signWithOtherKey?: boolean;
  /** The id that it gives for its credential. */
  readonly credentialId?: string;
  /** The person that it claims the credential is for. */
  readonly userHandle?: string;
}

/** A key of WebCrypto, which no library names that Node and workerd share. */
type Key = Parameters<typeof crypto.subtle.exportKey>[1];

interface KeyPair {
  readonly publicKey: Key;
  readonly privateKey: Key;
}

interface Credential {
  readonly id: string;
  readonly rpId: string;
  /** base64url, as it stood in the options. */
  readonly userHandle: string;
  readonly keys: KeyPair;
  counter: number;
}

const P256 = { name: "ECDSA", namedCurve: "P-256" } as const;
const ES256 = -7;
const FLAG = { userPresent: 0x01, userVerified: 0x04, attested: 0x40 } as const;
const CREDENTIAL_ID_BYTES = 32;
const AAGUID_BYTES = 16;

/**
 * A passkey device in software: ES256, no attestation, user verification, discoverable credentials, a counter. It
 * answers the options of a challenge with the JSON that a browser gives, in Node and in workerd.
 */
export class Authenticator {
  readonly #origin: string;
  /** True: the counter stays 0, as with passkeys that are synchronised between devices. */
  readonly #isSynced: boolean;
  readonly #credentials: Credential[] = [];

  /** @param origin the page that uses it, such as `http://localhost:8787` */
  constructor(origin: string, { synced = false }: { readonly synced?: boolean } = {}) {
    this.#origin = origin;
    this.#isSynced = synced;
  }

  /** Makes a passkey for the options of `startNewAccount` or `startPasskeyRegistration`. */
  async create(
    options: PublicKeyCredentialCreationOptionsJSON,
    misdeeds: Misdeeds = {},
  ): Promise<RegistrationResponseJSON> {
    const credential: Credential = {
      id: misdeeds.credentialId ?? toBase64Url(crypto.getRandomValues(new Uint8Array(CREDENTIAL_ID_BYTES))),
      rpId: options.rp.id ?? new URL(this.#origin).hostname,
      userHandle: options.user.id,
      keys: await newKeys(),
      counter: 0,
    };
    this.#credentials.push(credential);

    const id = bytesOf(credential.id);
    const attested = joined([
      new Uint8Array(AAGUID_BYTES),
      Uint8Array.of(id.length >> 8, id.length & 0xff),
      id,
      encodeCbor(await coseKey(credential.keys.publicKey)),
    ]);
    const authData = joined([await this.#head(credential, misdeeds, FLAG.attested), attested]);
    const attestation: CborValue = new Map<string, CborValue>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", authData],
    ]);
    return {
      id: credential.id,
      rawId: credential.id,
      type: "public-key",
      authenticatorAttachment: "platform",
      clientExtensionResults: {},
      response: {
        clientDataJSON: toBase64Url(this.#clientData("webauthn.create", options.challenge, misdeeds)),
        attestationObject: toBase64Url(encodeCbor(attestation)),
        transports: ["internal"],
      },
    };
  }

  /** Uses its newest passkey of the site for the options of `startPasskeyLogin`. */
  async get(
    options: PublicKeyCredentialRequestOptionsJSON,
    misdeeds: Misdeeds = {},
  ): Promise<AuthenticationResponseJSON> {
    const credential = this.#credentials.findLast(({ rpId }) => options.rpId === undefined || rpId === options.rpId);
    if (credential === undefined) throw new Error("the authenticator has no passkey for this site");
    if (!this.#isSynced) credential.counter += 1;

    const authData = await this.#head(credential, misdeeds, 0);
    const clientData = this.#clientData("webauthn.get", options.challenge, misdeeds);
    const { privateKey } = misdeeds.signWithOtherKey === true ? await newKeys() : credential.keys;
    const signed = joined([authData, await sha256(clientData)]);
    const signature = new Uint8Array(await crypto.subtle.sign({ ...P256, hash: "SHA-256" }, privateKey, signed));
    const id = misdeeds.credentialId ?? credential.id;
    return {
      id,
      rawId: id,
      type: "public-key",
      authenticatorAttachment: "platform",
      clientExtensionResults: {},
      response: {
        clientDataJSON: toBase64Url(clientData),
        authenticatorData: toBase64Url(authData),
        signature: toBase64Url(toDer(signature)),
        userHandle: misdeeds.userHandle ?? credential.userHandle,
      },
    };
  }

  #clientData(type: string, challenge: string, misdeeds: Misdeeds): Uint8Array {
    const { origin = this.#origin, crossOrigin = false } = misdeeds;
    const clientData = {
      type: misdeeds.type ?? type,
      challenge: misdeeds.challenge ?? challenge,
      origin,
      crossOrigin,
    };
    return new TextEncoder().encode(JSON.stringify(clientData));
  }

  async #head(credential: Credential, misdeeds: Misdeeds, flags: number): Promise<Uint8Array> {
    const { userPresent = true, userVerified = true, counter = credential.counter } = misdeeds;
    const shown = (userPresent ? FLAG.userPresent : 0) | (userVerified ? FLAG.userVerified : 0);
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, counter);
    const rpIdHash = await sha256(new TextEncoder().encode(misdeeds.rpId ?? credential.rpId));
    return joined([rpIdHash, Uint8Array.of(flags | shown), count]);
  }
}

/** The type of the Worker platform is wider than what this algorithm gives. */
async function newKeys(): Promise<KeyPair> {
  const keys = await crypto.subtle.generateKey(P256, true, ["sign", "verify"]);
  if (!("publicKey" in keys)) throw new Error("no pair of keys");
  return keys;
}

const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));

/** A public key in COSE (RFC 9053): 1 kty EC2, 3 alg ES256, -1 crv P-256, -2 x, -3 y. */
async function coseKey(key: Key): Promise<CborValue> {
  const jwk = await crypto.subtle.exportKey("jwk", key);
  if (!("x" in jwk) || typeof jwk.x !== "string" || typeof jwk.y !== "string") throw new Error("no key of a curve");
  return new Map<number, CborValue>([
    [1, 2],
    [3, ES256],
    [-1, 1],
    [-2, bytesOf(jwk.x)],
    [-3, bytesOf(jwk.y)],
  ]);
}

function bytesOf(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === null) throw new Error("no base64url");
  return bytes;
}
