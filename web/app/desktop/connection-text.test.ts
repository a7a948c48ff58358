import { expect, it } from "vitest";
import { connectionText } from "./connection-text.ts";

it("counts the seconds for the eye and not for the ear", () => {
  const waiting = { phase: "waiting", retryAt: 3_000, code: 1006 } as const;
  expect(connectionText(waiting, 400, false)).toEqual({
    shown: "Reconnecting in 3 s",
    spoken: "Connection lost. Reconnecting.",
  });
  expect(connectionText(waiting, 1_400, false).shown).toBe("Reconnecting in 2 s");
  expect(connectionText(waiting, 1_400, false).spoken).toBe(connectionText(waiting, 400, false).spoken);
  expect(connectionText(waiting, 9_000, false).shown).toBe("Reconnecting in 1 s");
});

it.each([
  [1006, "Reconnecting in 3 s"],
  [1008, "Too much was sent at once. Reconnecting in 3 s"],
  [1012, "The server restarts. Reconnecting in 3 s"],
  [1013, "The server is busy. Reconnecting in 3 s"],
  [4008, "This line is too slow. Reconnecting in 3 s"],
  [4029, "Open in too many windows. Reconnecting in 3 s"],
])("tells why the server closed with %i, where that says something", (code, shown) => {
  const waiting = { phase: "waiting", retryAt: 3_000, code } as const;
  expect(connectionText(waiting, 400, false).shown).toBe(shown);
});

it("says that the browser has no network, unless the connection holds or has ended all the same", () => {
  expect(connectionText({ phase: "waiting", retryAt: 3_000, code: 1006 }, 0, true).shown).toBe("You are offline");
  expect(connectionText({ phase: "connecting" }, 0, true).shown).toBe("You are offline");
  expect(connectionText({ phase: "live" }, 0, true).shown).toBe("Connected");
  expect(connectionText({ phase: "closed", code: 4009, why: "replaced" }, 0, true).shown).toBe(
    "Open in another window",
  );
});

it("tells why a connection has ended", () => {
  expect(connectionText({ phase: "closed", code: 4003, why: "notAllowed" }, 0, false).shown).toBe("Not in this room");
  expect(connectionText({ phase: "live" }, 0, false).shown).toBe("Connected");
});
