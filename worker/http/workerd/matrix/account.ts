import type { Me, SignedIn } from "../../../../generated/types.ts";
import { dataOf, exchange, makeToken, newcomer, proofOf, signIn, type Newcomer } from "../keys/newcomer.ts";
import { call } from "../support.ts";

/** What proves who asks. */
export type Proof = Readonly<Record<string, string>>;

/** Somebody with an account and a passkey of their own, made through the public contract. */
export class TestAccount {
  readonly userId: string;
  readonly #newcomer: Newcomer;

  private constructor(made: Newcomer) {
    this.userId = made.userId;
    this.#newcomer = made;
  }

  /** Makes the account. */
  static async make(name: string): Promise<TestAccount> {
    return new TestAccount(await newcomer(name));
  }

  /** A session that stays, for preparing things. */
  get proof(): Proof {
    return this.#newcomer.proof;
  }

  /** Signs in once more, with the passkey. */
  async signIn(): Promise<Proof> {
    return proofOf(await dataOf<SignedIn>(await signIn(this.#newcomer.device)));
  }

  /** Makes an access token and gives what opens sessions with it. */
  async makeToken(
    scopes: readonly string[],
  ): Promise<{ readonly tokenId: string; readonly open: () => Promise<Proof> }> {
    const { accessToken, secret } = await makeToken(this.#newcomer, scopes);
    return {
      tokenId: accessToken.tokenId,
      open: async () => proofOf(await dataOf<SignedIn>(await exchange(secret))),
    };
  }

  /** Asks as this person, and fails unless it is done. */
  async asks<Data>(path: string, init: RequestInit = {}): Promise<Data> {
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...this.proof };
    return dataOf<Data>(await call(path, { ...init, headers }));
  }

  /** The id of the session that a proof belongs to. */
  static async sessionIdOf(proof: Proof): Promise<string> {
    return (await dataOf<Me>(await call("/api/auth/me", { headers: proof }))).session.sessionId;
  }
}
