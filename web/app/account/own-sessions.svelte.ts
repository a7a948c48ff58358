import type { Session } from "../../../generated/types.ts";
import type { SessionsPort } from "../state/sdk.ts";
import { Task } from "../state/task.svelte.ts";

/** Where the person is signed in. */
export class OwnSessions {
  readonly task = new Task();
  /** Null until they are read. */
  list = $state.raw<readonly Session[] | null>(null);
  readonly #sessions: SessionsPort;

  constructor(sessions: SessionsPort) {
    this.#sessions = sessions;
  }

  async load(): Promise<void> {
    await this.task.run(() => this.#read());
  }

  /** Signs the person out there. */
  async end({ sessionId }: Session): Promise<void> {
    await this.task.run(async () => {
      await this.#sessions.end(sessionId);
      await this.#read();
    });
  }

  async #read(): Promise<void> {
    this.list = await this.#sessions.list();
  }
}
