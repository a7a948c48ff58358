import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { MadePasskey } from "../../../account/index.ts";
import { Authenticator } from "../../testing/authenticator.ts";
import type { Challenge } from "../challenge.ts";
import { readMadePasskey } from "../credential-json.ts";
import { verifyMadePasskey } from "../verify.ts";

export const SITE = { rpId: "messenger.example", origin: "https://messenger.example" } as const;

/** What a verifier knows of a challenge. */
export type Asked = Pick<Challenge, "nonce" | "relyingParty">;

/** What the device is asked, and what the server remembers of it. */
interface Question<Options> {
  readonly options: Options;
  readonly asked: Asked;
}

/** Asks to make a passkey of a person. */
export async function askToMake(userId: string): Promise<Question<PublicKeyCredentialCreationOptionsJSON>> {
  const options = await generateRegistrationOptions({
    rpName: "site",
    rpID: SITE.rpId,
    userID: new Uint8Array(new TextEncoder().encode(userId)),
    userName: userId,
  });
  const asked: Asked = { nonce: options.challenge, relyingParty: SITE };
  return { options, asked };
}

/** Asks to use a passkey. */
export async function askToUse(): Promise<Question<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({ rpID: SITE.rpId });
  const asked: Asked = { nonce: options.challenge, relyingParty: SITE };
  return { options, asked };
}

/** A device with a verified passkey of a person. */
export async function registered(
  userId: string,
  kind: { readonly synced?: boolean } = {},
): Promise<{ readonly device: Authenticator; readonly passkey: MadePasskey }> {
  const device = new Authenticator(SITE.origin, kind);
  const { options, asked } = await askToMake(userId);
  const made = readMadePasskey(await device.create(options));
  const passkey = made === null ? null : await verifyMadePasskey(made, asked);
  if (passkey === null) throw new Error("the new passkey is refused");
  return { device, passkey };
}
