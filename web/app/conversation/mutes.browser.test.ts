import { beforeEach, describe, expect, it } from "vitest";
import { page, type Locator } from "vitest/browser";
import { Preferences } from "../state/preferences.svelte.ts";
import { emptyShelf, remember, type Shelf } from "../state/storage.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import { anna, ben, directWith, groupRoom, rooms } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { emptyShelves } from "../testing/shelves.ts";
import { Mutes } from "./mutes.svelte.ts";

const AT = Date.UTC(2026, 10, 21, 14, 2);

describe("the list of mutes", () => {
  let shelf: Shelf;
  let preferences: Preferences;
  const mutesOf = (userId: string, ...blocked: readonly string[]): Mutes =>
    new Mutes(shelf, userId, preferences, (other) => blocked.includes(other));

  beforeEach(() => {
    shelf = emptyShelf();
    preferences = new Preferences(shelf);
  });

  it("is kept for each person who signs in here, and read anew before it is changed", () => {
    const mutes = mutesOf("ben");
    const otherTab = mutesOf("ben");
    otherTab.set("katya", "winks", true);
    mutes.set("anna", "nudges", true);
    expect(mutesOf("ben").all).toEqual([
      { userId: "katya", nudges: false, winks: true },
      { userId: "anna", nudges: true, winks: false },
    ]);
    expect(mutesOf("mei").all).toEqual([]);
    mutes.clear("anna");
    mutes.set("katya", "winks", false);
    expect(mutes.all).toEqual([]);
  });

  it("allows what is neither muted nor switched off", () => {
    const mutes = mutesOf("ben");
    mutes.set("anna", "nudges", true);
    expect([mutes.allowsNudge("anna"), mutes.allowsWink("anna"), mutes.allowsNudge("mei")]).toEqual([
      false,
      true,
      true,
    ]);
    preferences.change({ winks: false });
    expect([mutes.allowsWink("mei"), mutes.allowsNudge("mei")]).toEqual([false, true]);
  });

  it("allows a blocked person nothing", () => {
    const mutes = mutesOf("ben", "anna");
    expect([mutes.allowsNudge("anna"), mutes.allowsWink("anna"), mutes.allowsNudge("mei")]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("takes nothing foreign from the storage", () => {
    remember(shelf, "mutes.ben", [null, 7, { userId: 1 }, { userId: "anna", nudges: "yes", winks: true }]);
    expect(mutesOf("ben").all).toEqual([{ userId: "anna", nudges: false, winks: true }]);
  });
});

describe("in a conversation", () => {
  const direct = (): Locator => page.getByRole("region", { name: "~*Anna*~ - Conversation" });
  let rendered: RenderedApp;
  const tunes: string[] = [];

  async function talksWithAnna(): Promise<void> {
    tunes.length = 0;
    rendered = await renderApp(ben, {
      shelves: emptyShelves(),
      prepare: (fake) => {
        fake.ownRooms = [directWith(anna), groupRoom];
        fake.conversations.group = [
          { person: ben, role: "owner", joinedAt: 0 },
          { person: anna, role: "member", joinedAt: 0 },
        ];
      },
    });
    rendered.app.sounds.play = (tune) => void tunes.push(tune);
    rendered.fake.room(directWith(anna).roomId).connect();
    rendered.app.openRoom(directWith(anna));
    await expect.element(direct().getByRole("log")).toBeVisible();
  }
  beforeEach(talksWithAnna);

  it("a muted nudge leaves its line and neither shakes nor sounds", async () => {
    const room = rendered.fake.room(directWith(anna).roomId);
    await direct().getByRole("menuitem", { name: "Actions" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Mute nudges of ~*Anna*~" }).click();
    room.nudged({ from: "anna", at: AT });
    await expect.element(direct().getByText("~*Anna*~ has just sent you a nudge!")).toBeVisible();
    expect(direct().element().getAnimations()).toEqual([]);
    expect(tunes).not.toContain("nudge");
    room.nudged({ from: "ben", at: AT });
    await expect.poll(() => tunes).toContain("nudge");
    await direct().getByRole("menuitem", { name: "Actions" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Mute nudges of ~*Anna*~" }).click();
    tunes.length = 0;
    room.nudged({ from: "anna", at: AT });
    await expect.poll(() => tunes).toContain("nudge");
  });

  it("a muted wink waits to be played by hand", async () => {
    const room = rendered.fake.room(directWith(anna).roomId);
    rendered.app.mutes?.set("anna", "winks", true);
    room.winked({ from: "anna", winkId: "hearts", startAt: AT });
    const play = direct().getByRole("button", { name: "Play it", exact: true });
    await expect.element(play).toBeVisible();
    expect(rendered.app.conversations.get(directWith(anna).roomId)?.winks.playing).toBeNull();
    await play.click();
    await expect
      .poll(() => rendered.app.conversations.get(directWith(anna).roomId)?.winks.playing?.wink.id)
      .toBe("hearts");
  });

  it("nudges that are switched off for all leave their line", async () => {
    rendered.app.preferences.change({ nudges: false });
    rendered.fake.room(directWith(anna).roomId).nudged({ from: "anna", at: AT });
    await expect.element(direct().getByText("~*Anna*~ has just sent you a nudge!")).toBeVisible();
    expect(tunes).not.toContain("nudge");
  });

  it("members of a group are muted one by one", async () => {
    rendered.fake.room(groupRoom.roomId).connect();
    rendered.app.openRoom(groupRoom);
    await page.getByRole("button", { name: "Members" }).click();
    const members = page.getByRole("dialog", { name: "Members of Band practice" });
    const mute = members.getByRole("button", { name: "Mute winks of ~*Anna*~" });
    await mute.click();
    await expect.element(mute).toHaveAttribute("aria-pressed", "true");
    expect(rendered.app.mutes?.allowsWink("anna")).toBe(false);
    await expect.element(members.getByRole("button", { name: /Mute .* of Ben/ })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it("strangers in a public room are muted at the line of their nudge", async () => {
    const [lobby] = rooms;
    if (!lobby) throw new Error("there is no lobby");
    rendered.fake.room("lobby").connect();
    rendered.app.openRoom(lobby);
    const log = page.getByRole("log", { name: "Conversation in The Lobby" });
    await expect.element(log).toBeVisible();
    rendered.fake.room("lobby").nudged({ from: "katya", at: AT });
    await log.getByRole("button", { name: "Mute nudges of Katya" }).click();
    expect(rendered.app.mutes?.allowsNudge("katya")).toBe(false);
    await expect.element(log.getByRole("button", { name: "Mute nudges of Katya" })).not.toBeInTheDocument();
  });
});
