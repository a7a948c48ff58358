import { PASSKEYS_PER_USER } from "../../../generated/contract/limits.ts";

/** What is kept of a passkey to know it again. */
export interface PasskeyKey {
  /** base64url, as the device gave it. */
  readonly credentialId: string;
  /** COSE in base64url. */
  readonly publicKey: string;
  /** How often it was used, as the device counts. Always 0 for one that lives on several devices. */
  readonly counter: number;
}

/** A passkey to keep, verified. */
export interface MadePasskey extends PasskeyKey {
  /** The ways in which its device can be reached, to help a browser ask for it. */
  readonly transports: readonly string[];
}

/** A passkey of an account. Times are epoch milliseconds. */
export interface PasskeyRecord extends MadePasskey {
  readonly passkeyId: string;
  readonly label: string;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
}

/** What became of a passkey to keep: it is new, there already, or one too many. */
export type Addition = "added" | "known" | "full";

/** What became of a passkey to remove: it is gone, was not there, or nothing else would open the account any more. */
export type Removal = "removed" | "unknown" | "last";

/** Whether an account takes one more passkey: not one that it has, and not too many (LM-14). */
export function judgeAddition(
  passkeys: readonly Pick<PasskeyRecord, "credentialId">[],
  credentialId: string,
): Addition {
  if (passkeys.some((passkey) => passkey.credentialId === credentialId)) return "known";
  return passkeys.length < PASSKEYS_PER_USER ? "added" : "full";
}

/** Whether a passkey may go: the last way into an account stays (AU-17). */
export function judgeRemoval(
  passkeys: readonly Pick<PasskeyRecord, "passkeyId">[],
  passkeyId: string,
  recoveryCodesLeft: number,
): Removal {
  if (!passkeys.some((passkey) => passkey.passkeyId === passkeyId)) return "unknown";
  return passkeys.length > 1 || recoveryCodesLeft > 0 ? "removed" : "last";
}

/** Whether a device has counted on. One that does not count stays at 0; one that goes back is a copy (AU-13). */
export const hasCountedOn = (kept: number, shown: number): boolean => (kept === 0 && shown === 0) || shown > kept;
