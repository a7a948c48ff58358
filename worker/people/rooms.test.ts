import { expect, test } from "vitest";
import { isReservedRoom } from "./rooms.ts";

test.each([
  ["system_log", true],
  ["admin_desk", true],
  ["system_", true],
  ["system", false],
  ["systems_corner", false],
  ["my_system_room", false],
  ["administration", false],
  ["lobby", false],
])("[AU-8] %s is kept from people: %s", (roomId, expected) => {
  expect(isReservedRoom(roomId)).toBe(expected);
});
