import { expect, it } from "vitest";
import { typingText } from "./typing-text.ts";

it("names one or two and counts more", () => {
  expect(typingText([])).toBe("");
  expect(typingText(["Anna"])).toBe("Anna is typing a message...");
  expect(typingText(["Anna", "Ben"])).toBe("Anna and Ben are typing...");
  expect(typingText(["Anna", "Ben", "Zoë"])).toBe("3 people are typing...");
});
