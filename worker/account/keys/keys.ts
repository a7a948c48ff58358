import { hasRoomForToken, type AccessTokenRecord, type AccessTokenWish } from "./access-tokens.ts";
import { KeyStore } from "./key-store.ts";
import {
  hasCountedOn,
  judgeAddition,
  judgeRemoval,
  type Addition,
  type MadePasskey,
  type PasskeyKey,
  type PasskeyRecord,
  type Removal,
} from "./passkeys.ts";

/** The passkeys of an account, and how many other ways in it has left. */
export interface PasskeyOverview {
  readonly passkeys: readonly PasskeyRecord[];
  readonly recoveryCodesLeft: number;
}

/** What an account without any keys says. */
export const NO_PASSKEYS: PasskeyOverview = { passkeys: [], recoveryCodesLeft: 0 };

/** What opens the account of one person beside its sessions. Sees secrets as SHA-256 only (AU-18). */
export class Keys {
  readonly #store: KeyStore;

  constructor(storage: Pick<DurableObjectStorage, "sql">) {
    this.#store = new KeyStore(storage.sql);
  }

  overview(): PasskeyOverview {
    return { passkeys: this.#store.passkeys(), recoveryCodesLeft: this.#store.recoveryCodesLeft() };
  }

  findPasskey(credentialId: string): PasskeyKey | null {
    return this.#store.passkeyByCredential(credentialId);
  }

  /** Keeps one more passkey, unless it is there already or there are too many (LM-14). */
  addPasskey(made: MadePasskey, label: string, now: number): Addition {
    const verdict = judgeAddition(this.#store.passkeys(), made.credentialId);
    if (verdict === "added") {
      this.#store.addPasskey({ ...made, passkeyId: crypto.randomUUID(), label, createdAt: now, lastUsedAt: null });
    }
    return verdict;
  }

  /** Notes that a passkey was used. False when it is not there any more, or its device counts backwards (AU-13). */
  usePasskey(credentialId: string, counter: number, now: number): boolean {
    const passkey = this.#store.passkeyByCredential(credentialId);
    if (passkey === null || !hasCountedOn(passkey.counter, counter)) return false;
    this.#store.notePasskeyUse(passkey.passkeyId, counter, now);
    return true;
  }

  /** Removes a passkey, unless nothing else would open the account any more (AU-17). */
  removePasskey(passkeyId: string): Removal {
    const { passkeys, recoveryCodesLeft } = this.overview();
    const verdict = judgeRemoval(passkeys, passkeyId, recoveryCodesLeft);
    if (verdict === "removed") this.#store.removePasskey(passkeyId);
    return verdict;
  }

  /** Puts new recovery codes in the place of all others, and gives those, which are void now (AU-16). */
  replaceRecoveryCodes(hashes: readonly string[]): readonly string[] {
    return this.#store.replaceRecoveryCodes(hashes);
  }

  /** Uses a recovery code up. True for the first one who comes with it, and for nobody after (AU-16). */
  spendRecoveryCode(hash: string): boolean {
    return this.#store.removeRecoveryCode(hash);
  }

  accessTokens(): readonly AccessTokenRecord[] {
    return this.#store.accessTokens();
  }

  /** Keeps one more access token. Null when there are too many (LM-14). */
  addAccessToken(wish: AccessTokenWish, hash: string, now: number): AccessTokenRecord | null {
    if (!hasRoomForToken(this.#store.accessTokens())) return null;
    const token: AccessTokenRecord = { tokenId: crypto.randomUUID(), ...wish, createdAt: now, lastUsedAt: null };
    this.#store.addAccessToken(token, hash);
    return token;
  }

  /** Notes that an access token is used, and gives it. Null for one that is unknown or revoked. */
  useAccessToken(hash: string, now: number): AccessTokenRecord | null {
    return this.#store.useAccessToken(hash, now);
  }

  hasAccessToken(tokenId: string): boolean {
    return this.#store.accessTokens().some((token) => token.tokenId === tokenId);
  }

  /** Makes an access token void. False for one that is not there. */
  revokeAccessToken(tokenId: string): boolean {
    return this.#store.removeAccessToken(tokenId);
  }
}
