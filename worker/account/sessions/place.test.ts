import { expect, test } from "vitest";
import { placeOfText, placeToText, type Place } from "./place.ts";

test.each<[Place, string]>([
  [{ channel: "room", roomId: "lobby" }, "room/lobby"],
  [{ channel: "room", roomId: "presence" }, "room/presence"],
  [{ channel: "presence" }, "presence"],
])("%j is stored as %s and read back", (place, text) => {
  expect(placeToText(place)).toBe(text);
  expect(placeOfText(text)).toEqual(place);
});
