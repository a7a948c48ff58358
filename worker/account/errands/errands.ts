import type { Notices } from "../../notices/index.ts";
import { receiverOf, type Errand } from "./errand.ts";

/** What an account owes to other objects. Written with the change that it tells of, so that neither is there without the other. */
export class Errands {
  readonly #notices: Pick<Notices, "add">;

  constructor(notices: Pick<Notices, "add">) {
    this.#notices = notices;
  }

  add(errand: Errand): void {
    this.#notices.add({ to: receiverOf(errand), body: errand });
  }
}
