import { HttpMessenger } from "../../client/http-only.ts";
import type { Connections } from "../../client/index.ts";
import { laterWindows } from "../desktop/later.ts";
import type { MessengerPort } from "./sdk.ts";

/** The messenger of a page: what it needs to speak over sockets comes with the windows behind the first one. */
export class PageMessenger extends HttpMessenger implements MessengerPort {
  #connections: Connections | null = null;

  async connect(): Promise<Connections> {
    const { Connections } = await laterWindows();
    return (this.#connections ??= this.join((shares) => new Connections(shares, "unknown")));
  }
}
