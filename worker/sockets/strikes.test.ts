import { describe, expect, test } from "vitest";
import { STRIKE_WINDOW_MS, STRIKES_TO_CLOSE } from "../../generated/contract/limits.ts";
import { decodeRoomFrame, type FrameItems } from "../../generated/ws/server.ts";
import { isStrike, STRIKE_WINDOW } from "./strikes.ts";
import { Tally } from "./tally.ts";
import { NOON } from "./testing/connections.ts";

function itemsOf(frame: unknown): FrameItems<unknown>["items"] {
  const decoded = decodeRoomFrame(JSON.stringify(frame));
  if ("close" in decoded) throw new Error("no frame");
  return decoded.items;
}

describe("strikes", () => {
  test.each([
    { name: "a command of another shape", frame: { type: "typing", on: "yes" }, strike: true },
    { name: "one among good ones", frame: [{ type: "ping" }, { type: "typing" }], strike: true },
    { name: "an empty array", frame: [], strike: true },
    { name: "a good command", frame: { type: "typing", on: true }, strike: false },
    { name: "a type that nobody knows", frame: { type: "dance" }, strike: false },
  ])("[LM-6] $name: $strike", ({ frame, strike }) => {
    expect(isStrike(itemsOf(frame))).toBe(strike);
  });

  test("[LM-6] the last of strikesToClose in the window has to wait, and not the one before", () => {
    const strikes = new Tally(STRIKE_WINDOW);
    for (let count = 1; count < STRIKES_TO_CLOSE; count += 1) {
      expect(strikes.waitMs("a", NOON)).toBe(0);
      strikes.count("a", NOON);
    }
    expect(strikes.waitMs("a", NOON + STRIKE_WINDOW_MS - 1)).toBe(1);
    expect(strikes.waitMs("a", NOON + STRIKE_WINDOW_MS)).toBe(0);
    expect(strikes.waitMs("b", NOON)).toBe(0);
    strikes.forget("a");
    expect(strikes.waitMs("a", NOON)).toBe(0);
  });
});
