import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { expectAccessible } from "../testing/accessibility.ts";
import { showSettings } from "../state/later-specs.ts";
import { emulateTouch } from "../testing/emulate.ts";
import { anna, ben, rooms } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";

const [lobby] = rooms;
const contacts = (): Locator => page.getByRole("region", { name: "CF Messenger" });
const conversation = (): Locator => page.getByRole("region", { name: "The Lobby - Conversation" });
const taskbar = (): Locator => page.getByRole("navigation", { name: "Taskbar" });
let rendered: RenderedApp;

async function onPhone(width = 390, height = 844): Promise<void> {
  rendered = await renderApp(ben);
  rendered.fake.room("lobby").connect();
  await page.viewport(width, height);
  await expect.element(taskbar()).not.toBeInTheDocument();
  await expect.element(contacts()).toBeVisible();
}
async function openLobby(): Promise<void> {
  if (!lobby) throw new Error("there is no lobby");
  rendered.app.openRoom(lobby);
  await expect.element(conversation()).toBeVisible();
}

describe("one window at a time", () => {
  beforeEach(() => onPhone());

  it("fills the screen, with a way back", async () => {
    await expectAccessible();
    await page.getByRole("treeitem", { name: /The Lobby/ }).click();
    await expect.element(conversation()).toBeVisible();
    await expect.element(contacts()).not.toBeInTheDocument();
    expect(conversation().element().getBoundingClientRect()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await expectAccessible();
    await conversation().getByRole("button", { name: "Back" }).click();
    await expect.element(contacts()).toBeVisible();
  });

  it("always has a window to press on, and asks nothing of one that is closed", async () => {
    const warned = vi.spyOn(console, "warn");
    onTestFinished(() => warned.mockRestore());
    await openLobby();
    await conversation().getByRole("button", { name: "Close" }).click();
    await expect.element(contacts()).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(contacts()).toBeVisible();
    expect(warned).not.toHaveBeenCalled();
  });

  it("has targets for fingers in its caption and in notes", async () => {
    await openLobby();
    rendered.app.note(anna, "Anna", "has just signed in.", () => undefined);
    const note = page.getByRole("status", { name: "Notifications" });
    await expect.element(note.getByRole("button", { name: "Close notification" })).toBeVisible();
    const targets = [
      ...conversation().element().querySelectorAll(".caption button"),
      ...note.element().querySelectorAll("button"),
    ].map((target) => target.getBoundingClientRect());
    expect(targets).toHaveLength(4);
    expect(targets.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
  });

  it("has nothing covered by notes but what can be scrolled from under them", async () => {
    const { app } = rendered;
    const covered = async (): Promise<readonly string[]> => {
      for (const name of ["Anna", "Zoë", "Katya"]) app.note(anna, name, "has just signed in.", () => undefined);
      const notes = page.getByRole("status", { name: "Notifications" });
      await expect.poll(() => notes.getByRole("group").elements()).toHaveLength(3);
      // They come from below their place.
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      const places = notes.getByRole("group").elements();
      const over = places.map((place) => place.getBoundingClientRect());
      const shown = document.querySelector("section.window:not([hidden])");
      const controls = [...(shown?.querySelectorAll("button, input, textarea, [role=menuitem]") ?? [])];
      app.toasts.clear();
      return controls
        .filter((control) => control.checkVisibility() && !control.closest("[role=log], [role=tabpanel]"))
        .filter((control) => {
          const { top, bottom } = control.getBoundingClientRect();
          return over.some((place) => place.top < bottom && place.bottom > top);
        })
        .map((control) => control.getAttribute("aria-label") ?? control.textContent);
    };
    expect(await covered()).toEqual([]);
    await openLobby();
    await expect.element(conversation().getByRole("textbox")).toBeVisible();
    expect(await covered()).toEqual([]);
    showSettings(app);
    await expect.element(page.getByRole("region", { name: "Options" }).getByRole("tab").first()).toBeVisible();
    expect(await covered()).toEqual([]);
  });

  it("stands again as windows on a desktop when the screen grows", async () => {
    await openLobby();
    await page.viewport(1440, 900);
    await expect.element(contacts()).toBeVisible();
    await expect.element(taskbar()).toBeVisible();
  });
});

describe("the browser's Back", () => {
  beforeEach(() => onPhone());
  const settled = (): Promise<unknown> =>
    new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
  const isOurs = (): boolean => history.state?.screen === true;

  it("goes from a conversation to the list, and from the list out of the page", async () => {
    await expect.poll(isOurs).toBe(false);
    await openLobby();
    await expect.poll(isOurs).toBe(true);
    history.back();
    await expect.element(contacts()).toBeVisible();
    expect(isOurs()).toBe(false);
  });

  it("is undone by Forward while the conversation is open, and Forward does nothing when it is closed", async () => {
    await openLobby();
    await expect.poll(isOurs).toBe(true);
    history.back();
    await expect.element(contacts()).toBeVisible();
    history.forward();
    await expect.element(conversation()).toBeVisible();
    expect(isOurs()).toBe(true);
    history.back();
    await expect.element(contacts()).toBeVisible();
    rendered.app.closeRoom("lobby");
    const wentForward = settled();
    history.forward();
    await wentForward;
    await settled();
    await expect.element(contacts()).toBeVisible();
    expect(isOurs()).toBe(false);
  });

  it("closes a dialog first", async () => {
    await openLobby();
    await expect.poll(isOurs).toBe(true);
    rendered.app.dialog = { kind: "request", person: anna };
    await expect.element(page.getByRole("dialog")).toBeVisible();
    history.back();
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect.element(conversation()).toBeVisible();
    await expect.poll(isOurs).toBe(true);
  });

  it("has nothing left to do after the page's own way back", async () => {
    await openLobby();
    await expect.poll(isOurs).toBe(true);
    const wentBack = settled();
    await conversation().getByRole("button", { name: "Back" }).click();
    await wentBack;
    expect(isOurs()).toBe(false);
    await openLobby();
    await expect.poll(isOurs).toBe(true);
  });

  it("is left alone on a desktop", async () => {
    await page.viewport(1440, 900);
    await expect.element(taskbar()).toBeVisible();
    // What the test before left behind goes first.
    await expect.poll(isOurs).toBe(false);
    await openLobby();
    expect(isOurs()).toBe(false);
  });
});

it("is a phone on its side, too", async () => {
  await emulateTouch();
  await onPhone(844, 390);
  await openLobby();
  expect(conversation().element().getBoundingClientRect()).toMatchObject({ x: 0, y: 0, width: 844, height: 390 });
  await expect.element(conversation().getByRole("textbox")).toBeVisible();
});

it("leaves room for the keys of the screen", async () => {
  await onPhone();
  await openLobby();
  const seen = visualViewport;
  if (!seen) throw new Error("this browser has no visual viewport");
  Object.defineProperty(seen, "height", { configurable: true, value: 500 });
  seen.dispatchEvent(new Event("resize"));
  await expect.poll(() => conversation().element().getBoundingClientRect().height).toBe(500);
  const send = conversation().getByRole("button", { name: "Send", exact: true }).element().getBoundingClientRect();
  expect(send.bottom).toBeLessThanOrEqual(500);
  Reflect.deleteProperty(seen, "height");
});
