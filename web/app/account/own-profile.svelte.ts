import { DISPLAY_NAME_MAX_CODE_POINTS, PERSONAL_MESSAGE_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import { account_saved, account_seen } from "../../../generated/words/account.js";
import type { ProfileChange, ShippedPicture } from "../../../generated/types.ts";
import type { Roster } from "../contacts/roster.svelte.ts";
import type { PeoplePort } from "../state/sdk.ts";
import { Task } from "../state/task.svelte.ts";
import { typedLine } from "../text/code-points.ts";

/** How others see the person, and how that is changed. */
export class OwnProfile {
  readonly task = new Task();
  /** The name as it is typed. */
  name = $state("");
  /** The line below the name as it is typed. */
  personalMessage = $state("");
  /** What was done last, in words. */
  done = $state("");
  readonly #people: PeoplePort;
  readonly #roster: Roster;

  constructor(people: PeoplePort, roster: Roster) {
    this.#people = people;
    this.#roster = roster;
    this.name = roster.me?.name ?? "";
    this.personalMessage = roster.personalMessage;
  }

  /** Keeps what was typed. */
  async save(): Promise<void> {
    const name = typedLine(this.name, DISPLAY_NAME_MAX_CODE_POINTS);
    const personalMessage = typedLine(this.personalMessage, PERSONAL_MESSAGE_MAX_CODE_POINTS);
    if (await this.#change({ name, personalMessage })) this.done = account_saved();
  }

  /** Takes a picture of the set. */
  async choose(picture: ShippedPicture): Promise<void> {
    if (await this.#change({ picture })) this.done = account_seen();
  }

  #change(change: ProfileChange): Promise<boolean> {
    this.done = "";
    return this.task.run(async () => this.#roster.takeMe(await this.#people.changeProfile(change)));
  }
}
