import type { Status } from "../../../generated/types.ts";
import type { PresenceCommand } from "../../../generated/ws/presence.ts";
import { take, World, type TestSocket } from "./world.ts";

/** The command that sets a status. */
export const status = (to: Status, changes: Partial<PresenceCommand & { type: "presence" }> = {}): PresenceCommand => ({
  type: "presence",
  status: to,
  ...changes,
});

/** The types of the events that a socket got since the last time. */
export const kinds = (socket: TestSocket): readonly string[] => take(socket).map(({ type }) => type);

/** Anna and bert are here and have read everything. */
export function withTwo(): { readonly world: World; readonly anna: TestSocket; readonly bert: TestSocket } {
  const world = new World();
  const anna = world.connect("anna", { client: "a" });
  const bert = world.connect("bert", { client: "b" });
  take(anna);
  take(bert);
  return { world, anna, bert };
}
