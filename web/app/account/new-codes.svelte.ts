import { account_codes_file, account_codes_write, account_copied } from "../../../generated/words/account.js";
import { copyText, saveText } from "../controls/keep.ts";
import type { KeysPort } from "../state/sdk.ts";
import { Task } from "../state/task.svelte.ts";

const FILE_NAME = "cf-messenger-recovery-codes.txt";

/** Recovery codes that are made now, and shown only this once. */
export class NewCodes {
  readonly task = new Task();
  /** Empty until they are made. */
  codes = $state.raw<readonly string[]>([]);
  /** What became of the last press on Copy. */
  copied = $state("");
  readonly #keys: KeysPort;

  constructor(keys: KeysPort) {
    this.#keys = keys;
  }

  /** Makes them; all earlier ones are void from then on. */
  async make(): Promise<void> {
    await this.task.run(async () => void (this.codes = await this.#keys.renewRecoveryCodes()));
  }

  async copy(): Promise<void> {
    this.copied = (await copyText(this.codes.join("\n"))) ? account_copied() : account_codes_write();
  }

  /** Has the browser save them as a file, which says whose they are. */
  save(name: string): void {
    const head = account_codes_file({ name, host: location.host });
    saveText(FILE_NAME, [head, "", ...this.codes, ""].join("\n"));
  }
}
