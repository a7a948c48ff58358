import type { RoomEvent, RoomEventOf, RoomEventType } from "../../../generated/ws/room.ts";
import { eventsOf } from "./frames.ts";
import type { Line } from "./line.ts";
import type { Scene } from "./scene.ts";
import type { Tab } from "./tab.ts";

/**
 * What the room tells somebody who comes now without knowing anything. It is told to a socket that takes the place of a
 * tab's own (CL-5), so that asking changes nothing for anybody else.
 */
export function freshSnapshot(scene: Scene, { userId, line }: Tab<Line>): RoomEventOf<"snapshot"> | null {
  const client = line?.query.get("client") ?? "";
  const asking = scene.openLine(userId, `/?${new URLSearchParams({ client }).toString()}`);
  const heard: RoomEvent[] = [];
  asking.addEventListener("message", ({ data }) => void heard.push(...eventsOf(String(data))));
  scene.deliverAll();
  return heard.find(isOf("snapshot")) ?? null;
}

const isOf =
  <Type extends RoomEventType>(type: Type) =>
  (event: RoomEvent): event is RoomEventOf<Type> =>
    event.type === type;
