import type { PageCode } from "../state/failure.ts";

/**
 * Why the browser made or gave no passkey.
 *
 * @param name of the exception, as the Web Authentication standard calls it
 */
export function promptFailure(name: string): PageCode {
  switch (name) {
    case "NotAllowedError":
    case "AbortError":
      return "PASSKEY_CANCELLED";
    case "InvalidStateError":
      return "PASSKEY_KNOWN";
    case "NotSupportedError":
    case "ConstraintError":
      return "PASSKEY_UNSUITABLE";
    case "SecurityError":
      return "PASSKEY_ADDRESS";
    default:
      return "PASSKEY_FAILED";
  }
}
