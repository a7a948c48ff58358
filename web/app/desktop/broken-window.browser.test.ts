import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import type { ChatEvent } from "../../../generated/types.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import { ben, rooms } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";

const [lobby, den] = rooms;
const AT = Date.UTC(2026, 10, 20, 8);
/** No calendar has it: to show it is an error. */
const NEVER_AT = 9e15;

let rendered: RenderedApp;
const inLobby = (): Locator => page.getByRole("region", { name: "The Lobby - Conversation" });
const elsewhere = (): Locator => page.getByRole("region", { name: `${den?.title} - Conversation` });
const again = (): Locator => inLobby().getByRole("button", { name: "Show it again" });

const said = (at: number): ChatEvent => ({
  type: "chat",
  seq: 1,
  from: "anna",
  cid: "00000000-0000-4000-8000-000000000001",
  text: "hello",
  at,
});
const hold = (at: number): void => rendered.fake.room("lobby").set({ events: [said(at)], position: 1, head: 1 });

const lookElsewhere = (): void => {
  if (den) rendered.app.openRoom(den);
};

async function enterBoth(): Promise<void> {
  vi.spyOn(console, "error").mockReturnValue();
  rendered = await renderApp(ben);
  if (!lobby || !den) throw new Error("there are no rooms");
  for (const room of [den, lobby]) {
    rendered.fake.room(room.roomId).connect();
    rendered.app.openRoom(room);
  }
  await expect.element(inLobby().getByRole("textbox")).toHaveFocus();
}

beforeEach(enterBoth);
afterEach(() => {
  vi.restoreAllMocks();
});

it("says that it cannot be shown, and leaves the other windows alive", async () => {
  hold(NEVER_AT);
  await expect
    .element(
      inLobby()
        .getByRole("alert")
        .getByText(/cannot be shown/),
    )
    .toBeVisible();
  await expect.element(inLobby().getByRole("textbox")).not.toBeInTheDocument();
  await expect.element(again()).toHaveFocus();
  expect(console.error).toHaveBeenCalledWith(expect.any(RangeError));
  await expectAccessible();

  lookElsewhere();
  await elsewhere().getByRole("textbox").fill("still here");
  await userEvent.keyboard("{Enter}");
  expect(rendered.fake.room(den?.roomId ?? "").asked).toContain("send still here");
  await expect.element(page.getByRole("region", { name: "CF Messenger", exact: true })).toBeVisible();

  await inLobby().getByRole("button", { name: "Close" }).click();
  await expect.element(inLobby()).not.toBeInTheDocument();
});

it("is shown again when the person asks for it", async () => {
  hold(NEVER_AT);
  await again().click();
  await expect.element(again()).toHaveFocus();
  hold(AT);
  await again().click();
  await expect.element(inLobby().getByRole("log").getByText("hello")).toBeVisible();
});

it("does not take the keyboard from another window", async () => {
  const field = elsewhere().getByRole("textbox");
  lookElsewhere();
  await expect.element(field).toHaveFocus();
  hold(NEVER_AT);
  await expect.element(again()).toBeVisible();
  await expect.element(field).toHaveFocus();
});

it("says so also where it cannot even be shown for the first time", async () => {
  if (!lobby) throw new Error("there is no lobby");
  await inLobby().getByRole("button", { name: "Close" }).click();
  hold(NEVER_AT);
  rendered.app.openRoom(lobby);
  await expect.element(again()).toHaveFocus();
  hold(AT);
  await again().click();
  await expect.element(inLobby().getByRole("textbox")).toBeVisible();
});

it("is closed with Escape", async () => {
  hold(NEVER_AT);
  await expect.element(again()).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(inLobby()).not.toBeInTheDocument();
});
