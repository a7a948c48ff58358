import { expect, it } from "vitest";
import { emptyShelf, readsFlag, readsTexts, recall, remember } from "./storage.ts";

it("gives back what it was given, under its own prefix", () => {
  const shelf = emptyShelf();
  remember(shelf, "muted", true);
  expect(shelf.getItem("cfm.app.muted")).toBe("true");
  expect(recall(shelf, "muted", readsFlag)).toBe(true);
  remember(shelf, "muted", undefined);
  expect(recall(shelf, "muted", readsFlag)).toBeUndefined();
});

it("takes nothing for a value that something else has written", () => {
  const shelf = emptyShelf();
  shelf.setItem("cfm.app.muted", "{broken");
  expect(recall(shelf, "muted", readsFlag)).toBeUndefined();
  shelf.setItem("cfm.app.open", JSON.stringify(["lobby", 7, null]));
  expect(recall(shelf, "open", readsTexts)).toEqual(["lobby"]);
});

it("works where storage is blocked", () => {
  const blocked = {
    getItem: () => {
      throw new Error("blocked");
    },
    setItem: () => {
      throw new Error("blocked");
    },
    removeItem: () => {
      throw new Error("blocked");
    },
  };
  expect(recall(blocked, "muted", readsFlag)).toBeUndefined();
  expect(() => remember(blocked, "muted", true)).not.toThrow();
});
