import type {
  AccessToken,
  CreatedAccessToken,
  NewAccessToken,
  NewPasskey,
  Passkey,
  PasskeyChallenge,
  PasskeyList,
} from "../../../generated/types.ts";
import type { KeysPort } from "../state/sdk.ts";
import type { Asked } from "./asked.ts";
import { creationOptions } from "./passkeys.ts";

/** Passkeys, codes and tokens without a server. */
export class FakeKeys implements KeysPort {
  all: readonly Passkey[] = [{ passkeyId: "p1", label: "Laptop", createdAt: 0, lastUsedAt: 0 }];
  tokens: readonly AccessToken[] = [];
  codesLeft = 0;
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  passkeys(): Promise<PasskeyList> {
    return Promise.resolve({ passkeys: [...this.all], recoveryCodesLeft: this.codesLeft });
  }

  startPasskey(): Promise<PasskeyChallenge> {
    return this.#asked.ask("startPasskey", () => ({ challengeId: "c3", options: creationOptions }));
  }

  addPasskey({ label }: NewPasskey): Promise<PasskeyList> {
    this.all = [...this.all, { passkeyId: `p ${label}`, label, createdAt: 0, lastUsedAt: null }];
    return this.passkeys();
  }

  removePasskey(passkeyId: string): Promise<void> {
    return this.#asked.ask(`removePasskey ${passkeyId}`, () => {
      this.all = this.all.filter((each) => each.passkeyId !== passkeyId);
    });
  }

  renewRecoveryCodes(): Promise<readonly string[]> {
    return this.#asked.ask("renewRecoveryCodes", () => {
      this.codesLeft = 10;
      return Array.from({ length: 10 }, (_, index) => `aaaa-bbbb-cccc-000${index}`);
    });
  }

  accessTokens(): Promise<readonly AccessToken[]> {
    return Promise.resolve(this.tokens);
  }

  createAccessToken({ label, scopes }: NewAccessToken): Promise<CreatedAccessToken> {
    return this.#asked.ask(`createAccessToken ${label}: ${scopes.join(" ")}`, () => {
      const accessToken = { tokenId: `t ${label}`, label, scopes, createdAt: 0, lastUsedAt: null };
      this.tokens = [...this.tokens, accessToken];
      return { accessToken, secret: "a-secret-that-is-shown-once" };
    });
  }

  revokeAccessToken(tokenId: string): Promise<void> {
    return this.#asked.ask(`revokeAccessToken ${tokenId}`, () => {
      this.tokens = this.tokens.filter((each) => each.tokenId !== tokenId);
    });
  }
}
