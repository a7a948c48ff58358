import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import * as z from "zod";
import { UserIdSchema } from "../../../generated/zod/classic.ts";
import { fromBase64Url } from "../bytes.ts";

/** Far more than any device sends, and little enough to decode without a thought. */
const FIELD_MAX_CHARACTERS = 8_192;
const CREDENTIAL_ID_MAX_BYTES = 1_023;

/** One text for the same bytes, so that nothing signed can be written in two ways. */
const bytes = z
  .string()
  .min(1)
  .max(FIELD_MAX_CHARACTERS)
  .refine((text) => fromBase64Url(text) !== null);

const credentialId = bytes.refine((text) => (fromBase64Url(text)?.length ?? 0) <= CREDENTIAL_ID_MAX_BYTES);

const TRANSPORTS = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"];

const madeSchema = z.object({
  id: credentialId,
  rawId: credentialId,
  type: z.literal("public-key"),
  response: z.object({ clientDataJSON: bytes, attestationObject: bytes, transports: z.array(z.string()).optional() }),
});

const usedSchema = z.object({
  id: credentialId,
  rawId: credentialId,
  type: z.literal("public-key"),
  response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: bytes }),
});

/** A passkey that was just made, unverified. */
export interface MadePasskeyJson {
  readonly response: RegistrationResponseJSON;
  /** The ways in which its device can be reached, to help a browser ask for it. */
  readonly transports: readonly string[];
}

/** Reads what a browser gave for a new passkey: the fields that are looked at, and no others. Null for anything else. */
export function readMadePasskey(json: unknown): MadePasskeyJson | null {
  const { data } = madeSchema.safeParse(json);
  if (data === undefined) return null;
  const { transports = [], ...response } = data.response;
  return {
    response: { ...data, response, clientExtensionResults: {} },
    transports: TRANSPORTS.filter((transport) => transports.includes(transport)),
  };
}

/** A passkey that was used, and the account that it says it opens. */
export interface UsedPasskey {
  readonly userId: string;
  readonly response: AuthenticationResponseJSON;
}

/** Reads what a browser gave for a passkey that was used. Null for anything else, and for one that names no account. */
export function readUsedPasskey(json: unknown): UsedPasskey | null {
  const { data } = usedSchema.safeParse(json);
  if (data === undefined) return null;
  const handle = fromBase64Url(data.response.userHandle);
  const userId = UserIdSchema.safeParse(handle === null ? null : new TextDecoder().decode(handle));
  return userId.success ? { userId: userId.data, response: { ...data, clientExtensionResults: {} } } : null;
}
