import {
  account_how_demo,
  account_how_new_account,
  account_how_passkey,
  account_how_recovery,
  account_how_token,
} from "../../../generated/words/account.js";
import type { SignInKind } from "../../../generated/types.ts";

/** How a session began, in words. */
export function howSignedIn(how: SignInKind): string {
  switch (how) {
    case "demo":
      return account_how_demo();
    case "passkey":
      return account_how_passkey();
    case "newAccount":
      return account_how_new_account();
    case "recovery":
      return account_how_recovery();
    case "accessToken":
      return account_how_token();
  }
}
