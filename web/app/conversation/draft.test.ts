import { expect, it } from "vitest";
import { emptyShelf, type Shelves } from "../state/storage.ts";
import { emptyShelves } from "../testing/shelves.ts";
import { Draft } from "./draft.ts";

/** Another tab of the same browser. */
const tabOf = ({ shared }: Shelves): Shelves => ({ shared, tab: emptyShelf() });
const open = (shelves: Shelves): Draft => new Draft(shelves, "ben", "lobby");

it("is found again after a reload, and by a tab that is opened later", () => {
  const tab = emptyShelves();
  open(tab).keep("half a thou");
  expect(open(tab).recall()).toBe("half a thou");
  expect(open(tabOf(tab)).recall()).toBe("half a thou");
});

it("belongs to one person in one room", () => {
  const tab = emptyShelves();
  open(tab).keep("half a thou");
  expect(new Draft(tab, "anna", "lobby").recall()).toBe("");
  expect(new Draft(tab, "ben", "music").recall()).toBe("");
});

it("is not overwritten by another tab", () => {
  const one = emptyShelves();
  const other = tabOf(one);
  const drafts = [open(one), open(other)] as const;
  drafts[0].keep("one");
  drafts[1].keep("other");
  expect([open(one).recall(), open(other).recall()]).toEqual(["one", "other"]);
});

it("is not forgotten when another tab sends its own", () => {
  const one = emptyShelves();
  const other = tabOf(one);
  const drafts = [open(one), open(other)] as const;
  drafts[0].keep("one");
  drafts[1].keep("other");
  drafts[0].keep("");
  expect([open(one).recall(), open(other).recall(), open(tabOf(one)).recall()]).toEqual(["", "other", "other"]);
  drafts[1].keep("");
  expect(open(tabOf(one)).recall()).toBe("");
});

it("is gone everywhere when the tab that took it over sends it", () => {
  const one = emptyShelves();
  open(one).keep("half a thou");
  open(tabOf(one)).keep("");
  expect(open(tabOf(one)).recall()).toBe("");
});
