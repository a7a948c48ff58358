import { expect } from "vitest";
import type { World } from "../../testing/world.ts";
import { OLD_ROOMS, type RoomCase } from "./old-rooms.ts";

/** What has to hold in a room; throws where it does not. */
type Holds = (world: World) => void;

/**
 * Shows that a case finds its old behaviour, and takes no other one for it.
 *
 * @param because what the failing assertion says: the case is red for its own reason
 */
export function expectRedOnlyFor(name: RoomCase, holds: Holds, because: string): void {
  for (const [old, makeRoom] of Object.entries(OLD_ROOMS)) {
    const play = (): void => holds(makeRoom());
    if (old === name) expect(play).toThrow(because);
    else expect(play, `${name} in the room of ${old}`).not.toThrow();
  }
}
