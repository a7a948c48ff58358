import { beforeAll, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { conversation_emoticons, conversation_send_wink } from "../../../generated/words/conversation.js";
import { emoticons_all } from "../../../generated/words/emoticons.js";
import { winks_title } from "../../../generated/words/winks.js";
import { expectNoLatin } from "../testing/latin.ts";
import { ben, rooms } from "../testing/people.ts";
import { renderApp } from "../testing/render-app.ts";
import { speaking } from "../testing/speaking.ts";
import { emoticons } from "../text/emoticons.ts";
import { winks } from "./winks.ts";

const [lobby] = rooms;

beforeAll(() => {
  speaking("ar");
  return () => speaking("en");
});

it("in Arabic, pictures and words stand and move from right to left", async () => {
  const { app, fake } = await renderApp(ben);
  fake.room("lobby").connect();
  if (!lobby) throw new Error("there is no lobby");
  app.openRoom(lobby);

  await page.getByRole("button", { name: conversation_emoticons() }).click();
  const faces = page.getByRole("toolbar", { name: emoticons_all() }).getByRole("button");
  expect(faces.elements()).toHaveLength(emoticons.length);
  await expect.element(faces.first()).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(faces.nth(1)).toHaveFocus();
  expect(leftOf(faces.nth(1).element())).toBeLessThan(leftOf(faces.first().element()));
  expectNoLatin(popup());
  await userEvent.keyboard("{Escape}");

  await page.getByRole("button", { name: conversation_send_wink() }).click();
  const items = page.getByRole("menu", { name: winks_title() }).getByRole("menuitem");
  expect(items.elements()).toHaveLength(winks.length);
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(items.nth(1)).toHaveFocus();
  expectNoLatin(popup());
});

function popup(): Element {
  const open = document.querySelector(":popover-open");
  if (!open) throw new Error("nothing is open");
  return open;
}
const leftOf = (element: Element): number => element.getBoundingClientRect().left;
