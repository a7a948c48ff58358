import type { Person } from "../../../generated/types.ts";
import type { PeoplePort } from "../state/sdk.ts";
import { Task } from "../state/task.svelte.ts";

/** Looking for people by name, page by page. */
export class PeopleSearch {
  query = $state("");
  /** What was found so far; null before the first search. */
  found = $state.raw<readonly Person[] | null>(null);
  readonly task = new Task();
  #next = $state<string | null>(null);
  /** What the pages belong to, which may not be what stands in the field now. */
  #asked = "";
  readonly #requests: PeoplePort;

  constructor(requests: PeoplePort) {
    this.#requests = requests;
  }

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Looks for what stands in the field, which must not be blank. */
  async search(): Promise<void> {
    const query = this.query.trim();
    await this.task.run(async () => {
      const { people, next } = await this.#requests.find(query);
      this.#asked = query;
      this.found = people;
      this.#next = next;
    });
  }

  /** The next page, below what was found. */
  async more(): Promise<void> {
    const after = this.#next;
    if (after === null) return;
    await this.task.run(async () => {
      const { people, next } = await this.#requests.find(this.#asked, after);
      this.found = [...(this.found ?? []), ...people];
      this.#next = next;
    });
  }
}
