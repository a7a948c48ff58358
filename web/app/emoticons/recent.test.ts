import { expect, it } from "vitest";
import { emptyShelf } from "../state/storage.ts";
import { emoticons } from "../text/emoticons.ts";
import { MOST_RECENT, recentEmoticons, rememberPicked } from "./recent.ts";

it("offers what was picked last first, each once", () => {
  const shelf = emptyShelf();
  const [smile, grin, wink] = emoticons;
  for (const picked of [smile, grin, wink, smile]) rememberPicked(shelf, picked);
  expect(recentEmoticons(shelf)).toEqual([smile, wink, grin]);
});

it("keeps only the newest", () => {
  const shelf = emptyShelf();
  for (const picked of emoticons) rememberPicked(shelf, picked);
  expect(recentEmoticons(shelf)).toEqual(emoticons.slice(-MOST_RECENT).toReversed());
});

it.each(['"smile"', '["of-a-later-version", "smile", 7]', "{"])("takes what is none for none: %s", (stored) => {
  const shelf = emptyShelf();
  shelf.setItem("cfm.app.emoticons", stored);
  expect(recentEmoticons(shelf).map(({ name }) => name)).toEqual(stored.startsWith("[") ? ["smile"] : []);
});
