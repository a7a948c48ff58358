import type { SignInKind } from "../../../generated/types.ts";

/** How a session began, in words. */
export function howSignedIn(how: SignInKind): string {
  switch (how) {
    case "demo":
      return "as a demo person";
    case "passkey":
      return "with a passkey";
    case "newAccount":
      return "when the account was made";
    case "recovery":
      return "with a recovery code";
    case "accessToken":
      return "a program with an access token";
  }
}
