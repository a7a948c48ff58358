import { LABEL_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import { account_copied, account_not_copied, account_revoked } from "../../../generated/words/account.js";
import type { AccessToken, CreatedAccessToken, Scope } from "../../../generated/types.ts";
import { copyText } from "../controls/keep.ts";
import type { KeysPort } from "../state/sdk.ts";
import { Task } from "../state/task.svelte.ts";
import { typedLine } from "../text/code-points.ts";

/** What a token can be allowed, in the order in which it is offered. */
export const SCOPES = ["read", "chat", "manage"] as const satisfies readonly Scope[];

/** The access tokens of one's own account, and the one that is being made. */
export class AccessTokens {
  readonly task = new Task();
  /** Null until they are read. */
  list = $state.raw<readonly AccessToken[] | null>(null);
  /** What the next one is called. */
  label = $state("");
  /** What the next one may do. */
  scopes = $state.raw<readonly Scope[]>(["read"]);
  /** The one that was made just now, with its secret: it is known until the page is left. */
  created = $state.raw<CreatedAccessToken | null>(null);
  /** What was done last, in words. */
  done = $state("");
  readonly #keys: KeysPort;

  constructor(keys: KeysPort) {
    this.#keys = keys;
  }

  async load(): Promise<void> {
    await this.task.run(() => this.#read());
  }

  /** Allows the next one this, or does not any more. */
  toggle(scope: Scope): void {
    this.scopes = SCOPES.filter((each) => this.scopes.includes(each) !== (each === scope));
  }

  /** Makes one of what was typed and chosen. */
  async make(): Promise<void> {
    this.done = "";
    const label = typedLine(this.label, LABEL_MAX_CODE_POINTS);
    await this.task.run(async () => {
      this.created = await this.#keys.createAccessToken({ label, scopes: [...this.scopes] });
      this.list = [...(this.list ?? []), this.created.accessToken];
      this.label = "";
    });
  }

  async revoke({ tokenId, label }: AccessToken): Promise<void> {
    await this.task.run(async () => {
      await this.#keys.revokeAccessToken(tokenId);
      if (this.created?.accessToken.tokenId === tokenId) this.created = null;
      await this.#read();
      this.done = account_revoked({ name: label });
    });
  }

  /** Copies the secret of the one that was made just now. */
  async copy(): Promise<void> {
    this.done = (await copyText(this.created?.secret ?? "")) ? account_copied() : account_not_copied();
  }

  async #read(): Promise<void> {
    this.list = await this.#keys.accessTokens();
  }
}
