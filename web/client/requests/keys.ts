import type {
  AccessToken,
  CreatedAccessToken,
  NewAccessToken,
  NewPasskey,
  PasskeyChallenge,
  PasskeyList,
} from "../../../generated/types.ts";
import type { Http } from "../http.ts";

/** The keys to the caller's account. Reached by `Messenger.keys`; refused to sessions of access tokens (AU-10). */
export interface KeyRequests {
  /** The caller's passkeys, and how many recovery codes are left. */
  passkeys(): Promise<PasskeyList>;
  /** Begins to add a passkey. @returns what `navigator.credentials.create` needs */
  startPasskey(): Promise<PasskeyChallenge>;
  /** Adds the passkey that the browser made. @returns all of them */
  addPasskey(passkey: NewPasskey): Promise<PasskeyList>;
  /** Refused with `CONFLICT` for the last way into the account (AU-17). */
  removePasskey(passkeyId: string): Promise<void>;
  /** New recovery codes, shown this once; all earlier ones are void (AU-16). */
  renewRecoveryCodes(): Promise<readonly string[]>;
  /** The caller's access tokens, without their secrets. */
  accessTokens(): Promise<readonly AccessToken[]>;
  /** Makes an access token. @returns its secret too, shown this once */
  createAccessToken(token: NewAccessToken): Promise<CreatedAccessToken>;
  /** Ends an access token and its sessions. */
  revokeAccessToken(tokenId: string): Promise<void>;
}

/** The requests about keys. */
export const keyRequests = (http: Http): KeyRequests => ({
  passkeys: () => http.ask(http.api.GET("/api/auth/passkeys")),
  startPasskey: () => http.ask(http.api.POST("/api/auth/passkeys/options")),
  addPasskey: (body) => http.ask(http.api.POST("/api/auth/passkeys", { body })),
  async removePasskey(passkeyId) {
    await http.ask(http.api.DELETE("/api/auth/passkeys/{passkeyId}", { params: { path: { passkeyId } } }));
  },
  renewRecoveryCodes: async () => (await http.ask(http.api.POST("/api/auth/recovery-codes"))).codes,
  accessTokens: async () => (await http.ask(http.api.GET("/api/auth/tokens"))).tokens,
  createAccessToken: (body) => http.ask(http.api.POST("/api/auth/tokens", { body })),
  async revokeAccessToken(tokenId) {
    await http.ask(http.api.DELETE("/api/auth/tokens/{tokenId}", { params: { path: { tokenId } } }));
  },
});
