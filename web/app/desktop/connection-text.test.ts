import { expect, it } from "vitest";
import { connectionText } from "./connection-text.ts";

it("counts the seconds for the eye and not for the ear", () => {
  const waiting = { phase: "waiting", retryAt: 3_000 } as const;
  expect(connectionText(waiting, 400)).toEqual({
    shown: "Reconnecting in 3 s",
    spoken: "Connection lost. Reconnecting.",
  });
  expect(connectionText(waiting, 1_400).shown).toBe("Reconnecting in 2 s");
  expect(connectionText(waiting, 1_400).spoken).toBe(connectionText(waiting, 400).spoken);
  expect(connectionText(waiting, 9_000).shown).toBe("Reconnecting in 1 s");
});

it("tells why a connection has ended", () => {
  expect(connectionText({ phase: "closed", code: 4003, why: "notAllowed" }, 0).shown).toBe("You may not enter");
  expect(connectionText({ phase: "live" }, 0).shown).toBe("Connected");
});
