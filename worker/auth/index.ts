export { newAccessToken } from "./access-token.ts";
export {
  authenticate,
  authenticateByCopy,
  authenticateCookie,
  principalOf,
  readCredential,
  type Caller,
  type Transport,
} from "./authenticate.ts";
export { noSessionCookie, sessionCookie, type CookieSite } from "./cookie.ts";
export { locationHintOf } from "./location-hint.ts";
export { prove } from "./login.ts";
export {
  relyingPartyOf,
  startNewAccount,
  startPasskeyLogin,
  startPasskeyRegistration,
  type RelyingParty,
} from "./passkeys/index.ts";
export type { Principal } from "./principal.ts";
export { proveAddedPasskey } from "./proofs/added-passkey.ts";
export { renewRecoveryCodes } from "./recovery-codes.ts";
export { forgetCopies, keepCopy } from "./session-cache.ts";
export { settingsProblems } from "./settings-guard.ts";
export { beginSession, extendSession } from "./sign-in.ts";
export { makeTicket, offeredTickets, spendTicket } from "./ticket.ts";
export { hashToken } from "./token.ts";
export { LOGIN_ACTION } from "./turnstile.ts";
