export { takeChallenge } from "./challenges.ts";
export { readMadePasskey, readUsedPasskey } from "./credential-json.ts";
export { DECOY } from "./decoy.ts";
export {
  startNewAccount,
  startPasskeyLogin,
  startPasskeyRegistration,
  verifyMadePasskey,
  verifyUsedPasskey,
} from "./on-demand.ts";
export { relyingPartyOf, type RelyingParty } from "./relying-party.ts";
