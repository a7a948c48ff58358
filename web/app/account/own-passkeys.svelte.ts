import { LABEL_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import { account_added, account_removed } from "../../../generated/words/account.js";
import type { Passkey, PasskeyList } from "../../../generated/types.ts";
import type { KeysPort } from "../state/sdk.ts";
import { Task } from "../state/task.svelte.ts";
import { typedLine } from "../text/code-points.ts";

/** The passkeys of one's own account, and how many recovery codes are left. */
export class OwnPasskeys {
  readonly task = new Task();
  /** Null until they are read. */
  list = $state.raw<PasskeyList | null>(null);
  /** What the next one is called. */
  label = $state("");
  /** What was done last, in words. */
  done = $state("");
  /** The last one stays as long as there is no other way into the account (AU-17). */
  readonly isLocked = $derived(this.list?.passkeys.length === 1 && this.list.recoveryCodesLeft === 0);
  readonly #keys: KeysPort;
  readonly #leaving = new AbortController();

  constructor(keys: KeysPort) {
    this.#keys = keys;
  }

  async load(): Promise<void> {
    await this.task.run(() => this.#read());
  }

  /** Has the browser make one, under the name that was typed. */
  async add(): Promise<void> {
    const label = typedLine(this.label, LABEL_MAX_CODE_POINTS);
    await this.task.run(async () => {
      const { makePasskey } = await import("../signin/passkeys.ts");
      const { challengeId, options } = await this.#keys.startPasskey();
      const credential = await makePasskey(options, this.#leaving.signal);
      this.list = await this.#keys.addPasskey({ challengeId, credential, label });
      this.done = account_added({ name: label });
      this.label = "";
    });
  }

  async remove({ passkeyId, label }: Passkey): Promise<void> {
    await this.task.run(async () => {
      await this.#keys.removePasskey(passkeyId);
      await this.#read();
      this.done = account_removed({ name: label });
    });
  }

  /** The page is left: a prompt that is open ends. */
  leave(): void {
    this.#leaving.abort();
  }

  async #read(): Promise<void> {
    this.list = await this.#keys.passkeys();
  }
}
