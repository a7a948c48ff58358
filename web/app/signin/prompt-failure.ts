import type { Failure } from "../state/failure.ts";

/**
 * Why the browser made or gave no passkey.
 *
 * @param name of the exception, as the Web Authentication standard calls it
 */
export function promptFailure(name: string): Failure {
  switch (name) {
    case "NotAllowedError":
    case "AbortError":
      return {
        code: "PASSKEY_CANCELLED",
        sentence: "The passkey window was closed, or nobody answered it in time. Please try again.",
      };
    case "InvalidStateError":
      return { code: "PASSKEY_KNOWN", sentence: "This device already holds a passkey for your account." };
    case "NotSupportedError":
    case "ConstraintError":
      return {
        code: "PASSKEY_UNSUITABLE",
        sentence: "This device cannot keep such a passkey. Please try your phone or a security key.",
      };
    case "SecurityError":
      return { code: "PASSKEY_ADDRESS", sentence: "Passkeys do not work at this address of the messenger." };
    default:
      return { code: "PASSKEY_FAILED", sentence: "The passkey did not work. Please try again, or another way." };
  }
}

/** A browser without passkeys. */
export const noPasskeys: Failure = {
  code: "PASSKEY_UNSUPPORTED",
  sentence:
    "This browser has no passkeys, or they are switched off. Please use a newer one, or another way to sign in.",
};
