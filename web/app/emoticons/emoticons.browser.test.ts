import { beforeEach, expect, it } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { expectAccessible } from "../testing/accessibility.ts";
import type { FakeRoom } from "../testing/fake-room.ts";
import { ben, rooms } from "../testing/people.ts";
import { renderApp } from "../testing/render-app.ts";
import { emoticons } from "../text/emoticons.ts";

const [lobby] = rooms;
let room: FakeRoom;

const conversation = (): Locator => page.getByRole("region", { name: "The Lobby - Conversation" });
const field = (): Locator => conversation().getByRole("textbox", { name: "Message to The Lobby" });
const opens = (): Locator => conversation().getByRole("button", { name: "Emoticons" });
const all = (): Locator => page.getByRole("toolbar", { name: "All emoticons" });

/** Ben is signed in and has the Lobby open. */
async function enterLobby(): Promise<void> {
  const { app, fake } = await renderApp(ben);
  room = fake.room("lobby");
  room.connect();
  if (!lobby) throw new Error("there is no lobby");
  app.openRoom(lobby);
  await expect.element(field()).toBeVisible();
}
beforeEach(enterLobby);

it("each is drawn in a message and named, and its code is what one copies", async () => {
  const said = emoticons.map(({ codes }) => codes[0]).join(" ");
  room.say("anna", said, Date.UTC(2026, 10, 21, 14));
  const log = conversation().getByRole("log");
  for (const { label } of emoticons)
    await expect.element(log.getByRole("img", { name: label(), exact: true })).toBeVisible();
  await expect
    .poll(() => log.element().querySelectorAll("[role=img] svg:not(:has(path))"), { timeout: 10_000 })
    .toHaveLength(0);
  const line = log.getByText(emoticons[0].codes[0]).first().element().closest("bdi");
  if (!line) throw new Error("there is no line");
  getSelection()?.selectAllChildren(line);
  expect(getSelection()?.toString().replaceAll(/\s+/g, " ").trim()).toBe(said);
});

it("the picker is used by keyboard alone", async () => {
  await opens().click();
  await expect.element(all().getByRole("button", { name: "smile :-)" })).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
  await expect.element(all().getByRole("button", { name: "big grin :-D" })).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}{ArrowUp}");
  await expect.element(all().getByRole("button", { name: "big grin :-D" })).toHaveFocus();
  await userEvent.keyboard("sn");
  await expect.element(all().getByRole("button", { name: "snail (sn)" })).toHaveFocus();
  await expectAccessible();
  await userEvent.keyboard("{Escape}");
  await expect.element(opens()).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(all().getByRole("button", { name: "smile :-)" })).toHaveFocus();
  await userEvent.keyboard("{End}{Enter}");
  await expect.element(field()).toHaveValue("(M)");
});

it("the picker offers what was used lately", async () => {
  await opens().click();
  expect(page.getByRole("toolbar", { name: "Used lately" }).elements()).toEqual([]);
  await all().getByRole("button", { name: "turtle (tu)" }).click();
  await opens().click();
  await page.getByRole("toolbar", { name: "Used lately" }).getByRole("button", { name: "turtle (tu)" }).click();
  await expect.element(field()).toHaveValue("(tu)(tu)");
});
